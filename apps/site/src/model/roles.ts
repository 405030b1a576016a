import type { HeldRole } from '@mirocals/data';
import type { Site } from './site.ts';

/** Roles in words, with the time for which they were held where that is known. */
export const heldRoles = ({ records, date }: Site, held: readonly HeldRole[] = []) =>
  held.flatMap(({ role: id, from, to }) => {
    const role = records.project.roles.find((one) => one.id === id);
    const period = [from, to]
      .filter((end) => end !== undefined)
      .map(date)
      .join(' – ');
    return role ? [{ id, title: role.title, period }] : [];
  });
