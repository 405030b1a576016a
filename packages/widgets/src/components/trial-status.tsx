import type { PropsOf } from '../attributes.ts';
import type { TrialFeed } from '../feed/types.ts';
import { Anchor } from './anchor.tsx';
import { Heading } from './heading.tsx';
import { Text } from './text.tsx';
import { type ViewProps, Widget } from './widget.tsx';

/** The props of `TrialStatus`. */
export interface TrialStatusProps extends ViewProps, Pick<PropsOf<'trial'>, 'trial'> {
  readonly feed: TrialFeed;
}

interface TrialResultProps {
  readonly result: NonNullable<TrialFeed['result']>;
  readonly headingLevel: number;
}

/** The complete result in brief: the outcome of the primary endpoint, every finding, its limits, and the disclaimer. */
const TrialResult = ({ result, headingLevel }: TrialResultProps) => (
  <div className="mirocals-result" lang={result.lang}>
    <Heading level={headingLevel} className="mirocals-subtitle">
      {result.title}
    </Heading>
    <Text name="outcome" text={result.outcome} />
    <ul className="mirocals-findings">
      {result.findings.map((finding) => (
        <li key={finding}>{finding}</li>
      ))}
    </ul>
    {result.meaning && <p>{result.meaning}</p>}
    <p>
      <Anchor href={result.link.href}>{result.link.text}</Anchor>
    </p>
    <Text name="quiet" text={result.disclaimer} />
  </div>
);

/**
 * The status of a trial, answers to common questions, its newest result, and its registrations.
 *
 * @example <TrialStatus feed={trialFeed(records, { lang: 'en', day: '2026-11-23' })} headingLevel={3} />
 */
export const TrialStatus = ({ feed: all, trial, ...view }: TrialStatusProps) => {
  const feed = all.trials?.find(({ id }) => id === trial) ?? all;
  return (
    <Widget {...view} feed={feed} kind="trial">
      <p className="mirocals-state">
        <span className="mirocals-quiet">{feed.state.label}</span>
        <strong>{feed.state.text}</strong>
      </p>
      <dl className="mirocals-answers">
        {feed.answers.map(({ question, answer, lang }) => (
          <div key={question} lang={lang}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      {feed.result && <TrialResult result={feed.result} headingLevel={(view.headingLevel ?? 2) + 1} />}
      <ul className="mirocals-registrations">
        {feed.registrations.map(({ text, href }) => (
          <li key={text}>
            <Anchor href={href}>{text}</Anchor>
          </li>
        ))}
      </ul>
    </Widget>
  );
};
