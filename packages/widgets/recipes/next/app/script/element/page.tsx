import type {} from '@mirocals/widgets/elements';
import { Toggle } from '../toggle';

/** The widget as an element. */
export default () => (
  <Toggle>
    <mirocals-news limit={3}>
      <a href="https://mirocals.example/news/">News</a>
    </mirocals-news>
  </Toggle>
);
