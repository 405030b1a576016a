/** What is taken as given. */
export interface Traffic {
  /** Views of partners' pages with a widget in them, a day. */
  readonly views: number;
  /** How many times the mean the busiest second has. */
  readonly peak: number;
  /** Places from which the CDN serves, each of which asks the origin for itself. */
  readonly places: number;
  /** Files of the widgets: the script, and a feed for each widget and language. */
  readonly files: number;
  /** What a view costs, in bytes with the headers, at most: nothing of it in the browser's cache yet. */
  readonly bytesPerView: number;
  /** Requests of such a view. */
  readonly requestsPerView: number;
  /** How long a file may be kept, in seconds: `max-age` of the table of headers. */
  readonly maxAge: number;
}

/** What that comes to. */
export interface Load {
  readonly viewsPerSecond: number;
  readonly requestsPerSecondAtPeak: number;
  readonly gigabytesPerDay: number;
  readonly gigabytesPerMonth: number;
  /** Requests that reach the origin, each second, where every place of the CDN asks whenever it may. */
  readonly originRequestsPerSecond: number;
}

/** The load of partners' pages: an upper bound, since it counts on no browser's cache. */
export const loadOf = (traffic: Traffic): Load => {
  const { views, peak, places, files, bytesPerView, requestsPerView, maxAge } = traffic;
  const viewsPerSecond = views / 86_400;
  const gigabytesPerDay = (views * bytesPerView) / 1e9;
  return {
    viewsPerSecond,
    requestsPerSecondAtPeak: viewsPerSecond * peak * requestsPerView,
    gigabytesPerDay,
    gigabytesPerMonth: gigabytesPerDay * 30,
    originRequestsPerSecond: (places * files) / maxAge,
  };
};
