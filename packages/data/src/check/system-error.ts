const reasons: Record<string, string> = {
  EACCES: 'cannot be opened: permission denied',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a symbolic link that leads back to itself',
  ENOENT: 'does not exist',
  ENOSPC: 'cannot be written: the disk is full',
  ENOTDIR: 'is not a folder',
  EPERM: 'cannot be changed: operation not permitted',
  EROFS: 'cannot be written: the file system is read-only',
};

/**
 * What an error of the file system says about a file, in words.
 *
 * @example reasonOf(error) // 'does not exist'
 */
export const reasonOf = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
};
