import { NewsList } from '../components/news-list.tsx';
import { PartnerList } from '../components/partner-list.tsx';
import { TrialStatus } from '../components/trial-status.tsx';
import { define } from './define.ts';
import { upgrade } from './upgrade.ts';

define('partners', PartnerList);
define('news', NewsList);
define('trial', TrialStatus);

upgrade();
// An async script may run before the page is complete.
addEventListener('DOMContentLoaded', upgrade);
