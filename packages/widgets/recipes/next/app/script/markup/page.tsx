import { Toggle } from '../toggle';

/** The widget as markup. */
export default () => (
  <Toggle>
    <div data-mirocals="news" data-limit="3">
      <a href="https://mirocals.example/news/">News</a>
    </div>
  </Toggle>
);
