import { Anchor } from './anchor.tsx';
import { Heading } from './heading.tsx';

interface TextProps {
  /** The class without its prefix. */
  readonly name: string;
  readonly lang?: string | undefined;
  /** Nothing is shown without a text. */
  readonly text?: string | false | undefined;
  readonly translate?: 'no' | undefined;
}

/** A paragraph in its language. */
export const Text = ({ name, text, ...others }: TextProps) =>
  text ? (
    <p className={`mirocals-${name}`} {...others}>
      {text}
    </p>
  ) : null;

interface TitleProps {
  readonly level: number;
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
  readonly text: string;
  readonly translate?: 'no' | undefined;
}

/** The title of a card or an item. Its link covers the whole of it. */
export const Title = ({ level, text, ...others }: TitleProps) => (
  <Heading level={level} className="mirocals-name">
    <Anchor className="mirocals-cover" {...others}>
      {text}
    </Anchor>
  </Heading>
);
