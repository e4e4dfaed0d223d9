import {extensionOf} from '../model/extension.js';
import type {Draft} from '../model/message.js';

/** What may be sent unless the page says otherwise: what services are known to take. */
export const USUAL_FILES = '.jpg,.jpeg,.png,.pdf,.doc,.docx,.ppt,.pptx,.xls,.xlsx';

/** What a page lets customers send. */
export interface FileLimits {
  /** Types as in `<input type="file" accept>`; empty for any. */
  readonly accept: string;
  /** In bytes. */
  readonly maxSize: number;
  /** At once. */
  readonly maxCount: number;
}

export const usualLimits: FileLimits = {accept: USUAL_FILES, maxSize: 10_485_760, maxCount: 10};

/** The limits an element sets; what is no number of bytes or files means the usual one. */
export function limitsOf({
  accept,
  maxFileSize,
  maxFiles,
}: {
  readonly accept: string | null;
  readonly maxFileSize: number;
  readonly maxFiles: number;
}): FileLimits {
  return {
    accept: accept ?? usualLimits.accept,
    maxSize: maxFileSize > 0 ? maxFileSize : usualLimits.maxSize,
    maxCount: maxFiles > 0 ? maxFiles : usualLimits.maxCount,
  };
}

/** A file that can't be sent, and why. */
export interface Refusal {
  readonly name: string;
  readonly problem: 'type' | 'folder' | 'size' | 'empty' | 'count';
}

/** The codes of `chat-error` for what is wrong with a file. */
export const refusalCodes = {
  type: 'file-type',
  folder: 'file-type',
  size: 'file-size',
  empty: 'file-size',
  count: 'file-count',
} as const satisfies Record<Refusal['problem'], string>;

const PICTURES = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp']);

/** Tells the files that can be sent from those that can't. `staged` others are waiting already. */
export function sift(files: readonly File[], {accept, maxSize, maxCount}: FileLimits, staged = 0) {
  const taken: File[] = [];
  const refused: Refusal[] = [];
  const refuse = ({name}: File, problem: Refusal['problem']) => refused.push({name, problem});
  for (const file of files) {
    if (!isAccepted(file, accept)) refuse(file, 'type');
    else if (file.size === 0) refuse(file, 'empty');
    else if (file.size > maxSize) refuse(file, 'size');
    else if (staged + taken.length >= maxCount) refuse(file, 'count');
    else taken.push(file);
  }
  return {taken, refused};
}

/** Whether a file is of one of the types in `accept`, by its name or by what the browser takes it for. */
export function isAccepted({name, type}: File, accept: string): boolean {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const is = (each: string) => {
    if (each.startsWith('.')) return name.toLowerCase().endsWith(each);
    return each === '*/*' || (each.endsWith('/*') ? type.startsWith(each.slice(0, -1)) : type === each);
  };
  return wanted.length === 0 || wanted.some(is);
}

/** The message in which a file goes out. */
export function fileDraft(file: File, caption: string): Draft {
  // Without an extension, what the browser takes it for.
  const kind = (/\/([a-z0-9]+)$/.exec(file.type)?.[1] ?? '').replace('jpeg', 'jpg');
  const documentType = extensionOf({fileName: file.name, documentType: kind});
  return {
    type: PICTURES.has(documentType) ? 'IMAGE' : 'DOCUMENT',
    content: {caption, fileName: file.name, documentType},
    files: [file],
  };
}
