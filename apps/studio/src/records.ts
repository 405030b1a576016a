import { type DraftEntry, filesOf } from './entry.ts';
import { readRepository } from './repository.ts';
import type { Settings } from './settings.ts';

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

/** Reads all records, by their paths in the content folder; the files of a draft as they are at this moment. */
export type ReadRecords = (draft?: DraftEntry) => Promise<Map<string, string>>;

/**
 * Returns a function that reads the records with which drafts are checked: those in the open folder or, without one, the
 * accepted ones from which the site was built, with the files of the draft as the repository has them.
 *
 * @param built the address of the records from which the site was built.
 */
export const recordReader = ({ folder: content, repository }: Settings, built: string): ReadRecords => {
  const folder = watchFolder();
  return async (draft) => {
    const root = folder();
    if (root) return new Map(await readFolder(await folderAt(root, content)));
    const response = await fetch(built, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${built} cannot be read (${response.status}).`);
    const records = new Map(Object.entries((await response.json()) as Record<string, string>));
    if (!draft || !repository) return records;
    for (const file of filesOf(draft).keys()) {
      const text = await readRepository(repository, `${content}/${file}`, `cms/${draft.collection}/${draft.slug}`);
      if (text === undefined) records.delete(file);
      else records.set(file, text);
    }
    return records;
  };
};
