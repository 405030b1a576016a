// Of the File System Access API, which the library of TypeScript does not have yet.

interface FolderPermission {
  requestPermission?(this: FileSystemDirectoryHandle, ...options: unknown[]): Promise<PermissionState>;
}

interface Window {
  showDirectoryPicker?: (...options: unknown[]) => Promise<FileSystemDirectoryHandle>;
}
