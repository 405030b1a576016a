import type { Trial } from '@mirocals/data';
import { answersOn } from '@mirocals/widgets/feed';
import type { Site } from './site.ts';

/** The fields of a trial that its answers are from: an answer that the record does not have is made from others. */
export const answerFields = ({ records, day }: Pick<Site, 'records' | 'day'>, trial: Trial): readonly string[] => {
  const areWritten = answersOn(records, day, trial).every((answer) => trial.answers.includes(answer));
  return areWritten ? ['answers'] : ['answers', 'status', 'registrations'];
};
