/** Why the operating system refused, in words. */
export function systemReason(error: unknown): string {
  const code = errorCode(error);
  if (code !== null && Object.hasOwn(reasons, code)) return reasons[code]!;
  return code ?? (error instanceof Error ? error.message : String(error));
}

/** The system's word for an error, e.g. `ENOENT`, or null. */
export function errorCode(error: unknown): string | null {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return null;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program holds it open',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links go in a circle',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};
