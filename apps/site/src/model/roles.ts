import type { HeldRole } from '@mirocals/data';
import type { Site } from './site.ts';

/** The roles of a person or organisation in words, with their period where it is known. */
export const heldRoles = ({ records, date }: Site, held: readonly HeldRole[] = []) =>
  held.flatMap(({ role: id, from, to }) => {
    const role = records.project.roles.find((one) => one.id === id);
    const period = [from, to]
      .filter((end) => end !== undefined)
      .map(date)
      .join(' – ');
    return role ? [{ id, title: role.title, period }] : [];
  });
