import { answersOn } from '@mirocals/widgets/feed';
import type { Site } from './site.ts';

/** The fields of the trial that its answers are from: an answer that the record does not have is made from others. */
export const answerFields = ({ records, day }: Pick<Site, 'records' | 'day'>): readonly string[] => {
  const written = records.trial?.answers ?? [];
  const areWritten = answersOn(records, day).every((answer) => written.includes(answer));
  return areWritten ? ['answers'] : ['answers', 'status', 'registrations'];
};
