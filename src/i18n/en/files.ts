/** The words of files that wait to be sent in English. */
export const filesWords = {
  attachments: 'Attached files',
  removeFile: (name: string) => `Remove ${name}`,
  fileType: (types: string) => `this type of file can’t be sent. Possible are ${types}.`,
  fileSize: (most: string) => `too big. A file may have up to ${most}.`,
  fileEmpty: 'this file is empty.',
  fileCount: (most: number) => (most === 1 ? 'only 1 file at a time.' : `only ${most} files at a time.`),
  folder: 'folders can’t be sent, only files.',
  moreRefused: (count: number) => (count === 1 ? 'and 1 more file.' : `and ${count} more files.`),
};
