/** What a page can let its customers do. */
export const PERMISSIONS = [
  'attachments',
  'reactions',
  'replies',
  'emoji',
  'voice',
  'location',
  'video',
  'transcript',
] as const;

/** Something the page lets the customer do. */
export type Permission = (typeof PERMISSIONS)[number];

export type Permissions = ReadonlySet<Permission>;
