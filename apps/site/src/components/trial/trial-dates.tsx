import { turningPoints } from '../../model/turning-points.ts';
import { Facts } from '../facts.tsx';
import { Section } from '../section.tsx';
import { Sources } from '../sources.tsx';
import { Words } from '../words.tsx';
import type { TrialProps } from './trial-props.ts';

/** When a trial began, stopped recruiting and ended; all other dates are on the timeline. */
export const TrialDates = ({ site, trial }: TrialProps) => {
  const { words, records, path } = site;
  const events = turningPoints(records, trial);
  if (events.length === 0) return null;
  return (
    <Section id="dates" title={words.nav.timeline}>
      <Facts of={events.map(({ id, date, title }) => [site.date(date), <Words key={id} site={site} of={title} />])} />
      <a className="more" href={path('/timeline/')}>
        {words.wholeTimeline}
      </a>
      <Sources site={site} of={events} about={words.nav.timeline} />
    </Section>
  );
};
