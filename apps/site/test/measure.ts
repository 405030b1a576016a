/** What can be measured on the current page. */
export type Measure = 'targets' | 'stops' | 'overflow' | 'movement';

/**
 * Measures the page in the browser. It is sent there as text, so it must not use anything outside the function.
 *
 * @returns the problems, each with its element.
 */
export const measure = (what: Measure): string[] => {
  const focusable = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
  const shown = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.classList.contains('skip'),
  );
  const named = (one: Element) => `<${one.localName}> ${one.textContent?.trim().slice(0, 60)}`;

  /** Whether an element is a link in a sentence: its block has other words too. */
  const isInline = (one: HTMLElement) => {
    if (getComputedStyle(one).display !== 'inline') return false;
    let block = one.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const linked = [...(block?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent).join('');
    return (block?.textContent?.length ?? 0) - linked.length >= 8;
  };

  /** The clickable box: that of the element, of its label, or of the card that it covers. */
  const boxOf = (one: HTMLElement) => {
    const label = one.closest('label');
    if (label) return label.getBoundingClientRect();
    const covers =
      getComputedStyle(one, '::after').position === 'absolute' && getComputedStyle(one, '::after').inset === '0px';
    return (covers ? (one.offsetParent ?? one) : one).getBoundingClientRect();
  };

  const tooSmall = (one: HTMLElement): string[] => {
    // Only points on the screen can be hit.
    one.scrollIntoView({ block: 'center' });
    const { width, height, left, top } = boxOf(one);
    if (width < 43.99 || height < 43.99) return [`${named(one)} is ${width.toFixed(0)} × ${height.toFixed(0)}`];
    // Clicks at the centre, and at two corners of the 44 px around it.
    const missed = [0, -21, 21].filter((step) => {
      const hit = document.elementFromPoint(left + width / 2 + step, top + height / 2 + step);
      return (hit?.closest('label')?.control ?? hit?.closest(focusable)) !== one;
    });
    return missed.length > 0 ? [`${named(one)} is covered`] : [];
  };

  if (what === 'targets') {
    const main = [...document.querySelectorAll<HTMLElement>('.answers > li, .more')].filter((one) =>
      one.checkVisibility(),
    );
    return [
      ...shown.filter((one) => !isInline(one)).flatMap(tooSmall),
      ...main.flatMap((one) => (one.getBoundingClientRect().height < 88 ? [`${named(one)} is under 88 px high`] : [])),
      ...[...document.querySelectorAll('.answers > li, .mirocals-card, .mirocals-item')]
        .filter((card) => card.querySelectorAll(focusable).length !== 1)
        .map((card) => `${named(card)} does not have exactly one tab stop`),
    ];
  }

  if (what === 'stops') {
    const all = [...document.querySelectorAll<HTMLElement>(focusable)];
    const before = all.filter((one) => !document.querySelector('main')?.contains(one) && !one.closest('footer'));
    const [first] = all;
    return [
      ...(before.length > 12 ? [`has ${before.length} tab stops before its content`] : []),
      ...(first?.getAttribute('href') === '#content' ? [] : ['does not begin with the skip link']),
    ];
  }

  if (what === 'overflow') {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.unseen, .skip, svg'),
    );
    const cut = [...document.querySelectorAll('body *:not(.unseen, .skip, svg *)')].filter(
      (one) =>
        getComputedStyle(one).overflow !== 'visible' &&
        one.scrollHeight > one.clientHeight + 1 &&
        one.localName !== 'svg',
    );
    const atTheEdge = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd')].filter(
      (one) => one.checkVisibility() && !one.matches('.unseen') && one.getBoundingClientRect().left < 16,
    );
    return [
      ...atTheEdge.map((one) => `${named(one)} touches the edge`),
      ...(scrollWidth > clientWidth ? [`is ${scrollWidth} px wide: ${wide.slice(0, 2).map(named)}`] : []),
      ...cut.map((one) => `${named(one)} is cut off`),
    ];
  }

  return [...document.querySelectorAll('*')].flatMap((one) => {
    const { position, animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
    const still = animationName === 'none' && /^[0s, ]+$/.test(transitionDuration) && scrollBehavior === 'auto';
    return [
      ...(still ? [] : [`${named(one)} moves`]),
      ...(position === 'fixed' || position === 'sticky' ? [`${named(one)} stays in front of the text`] : []),
    ];
  });
};

/** Applies the text spacing of success criterion 1.4.12 of WCAG 2.2. */
export const spaceText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
};
