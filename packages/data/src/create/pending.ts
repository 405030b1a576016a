/** Whether a problem is only that there is no trial: no file describes one, so it is left to the editor. */
export const isPending = (file: string): boolean => file === 'trial/';
