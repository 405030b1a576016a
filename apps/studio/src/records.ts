/** Observes which folder the editor opens, or gets permission to use again. */
const watchFolder = () => {
  let root: FileSystemDirectoryHandle | undefined;
  const { showDirectoryPicker } = window;
  if (showDirectoryPicker) {
    window.showDirectoryPicker = async (...options) => {
      root = await showDirectoryPicker.apply(window, options);
      return root;
    };
  }
  const prototype = globalThis.FileSystemDirectoryHandle?.prototype as FolderPermission | undefined;
  const requestPermission = prototype?.requestPermission;
  if (prototype && requestPermission) {
    prototype.requestPermission = function (...options) {
      root = this;
      return requestPermission.apply(this, options);
    };
  }
  return () => root;
};

const folderAt = async (root: FileSystemDirectoryHandle, path: string) => {
  let folder = root;
  for (const name of path.split('/')) folder = await folder.getDirectoryHandle(name);
  return folder;
};

const readFolder = async (folder: FileSystemDirectoryHandle, path = ''): Promise<[string, string][]> => {
  const parts: Promise<[string, string][]>[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'directory') parts.push(readFolder(handle, `${path}${name}/`));
    else parts.push(handle.getFile().then(async (file) => [[`${path}${name}`, await file.text()]]));
  }
  return (await Promise.all(parts)).flat();
};

/**
 * Returns a function that reads the records with which drafts are checked: those in the open folder or, without one, the
 * accepted ones from which the site was built.
 *
 * @param content the content folder, from the root of the repository.
 * @param built the address of the records from which the site was built.
 * @returns a function that reads all files of the content folder, by their paths in it.
 */
export const recordReader = (content: string, built: string): (() => Promise<Map<string, string>>) => {
  const folder = watchFolder();
  return async () => {
    const root = folder();
    if (root) return new Map(await readFolder(await folderAt(root, content)));
    const response = await fetch(built, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${built} cannot be read (${response.status}).`);
    return new Map(Object.entries((await response.json()) as Record<string, string>));
  };
};
