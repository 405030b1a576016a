// Parts of the File System Access API that TypeScript's library does not have yet.

interface FolderPermission {
  requestPermission?(this: FileSystemDirectoryHandle, ...options: unknown[]): Promise<PermissionState>;
}

interface Window {
  showDirectoryPicker?: (...options: unknown[]) => Promise<FileSystemDirectoryHandle>;
}
