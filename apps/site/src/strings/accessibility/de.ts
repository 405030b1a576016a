import type { Strings } from '../en.ts';

/** The accessibility statement in German, in the terms of Durchführungsbeschluss (EU) 2018/1523. */
export const accessibility: Strings['accessibility'] = {
  title: 'Erklärung zur Barrierefreiheit',
  description: (project) =>
    `Wie barrierefrei die Website von ${project} ist: was geprüft wurde, was nicht, und wo sich Probleme melden lassen.`,
  scope: (project) =>
    `Diese Erklärung gilt für jede Seite der Website von ${project}. Die Website lässt sich mit Tastatur, Schalter, Augen, Stimme, Berührung und Maus bedienen, vergrößern, vorlesen und drucken.`,
  form: 'Die Erklärung folgt dem Muster des Durchführungsbeschlusses (EU) 2018/1523. Es ist nicht belegt, ob die Richtlinie (EU) 2016/2102, die für öffentliche Stellen gilt, auf diese Website anwendbar ist.',
  statusTitle: 'Stand der Vereinbarkeit mit den Anforderungen',
  status:
    'Diese Website ist mit der Norm EN 301 549 und den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA, teilweise vereinbar. Die Prüfungen unten haben keine Fehler gefunden, decken aber nicht alle Anforderungen ab.',
  notAccessibleTitle: 'Nicht barrierefreie Inhalte',
  notAccessible: {
    translations: 'Übersetzungen, die niemand geprüft hat. Jede dieser Seiten sagt das und verweist auf das Original.',
    names: 'Titel von Artikeln und Quellen, die in der Sprache ihrer Veröffentlichung stehen.',
    elsewhere: 'Andere Websites, auf die die Quellen verweisen. Sie gehören nicht zu dieser Erklärung.',
  },
  testedTitle: 'Was geprüft wurde',
  tested: {
    axe: 'Jede Seite in jeder Sprache mit dem Werkzeug axe und seinen Regeln der Stufen A, AA und AAA: Es fand keine Fehler.',
    contrast: 'Der Kontrast aller Texte, hell und dunkel: mindestens 7:1.',
    targets: 'Die Größe aller Links und Knöpfe: mindestens 44 × 44 CSS-Pixel, außer bei Links in Sätzen.',
    stops:
      'Die Zahl der Stationen für die Tastatur vor dem Inhalt: höchstens 12, von denen die erste die anderen überspringt.',
    keyboard: 'Seiten jeder Art nur mit der Tastatur und ohne Skripte.',
    zoom: 'Jede Seite bei einer Breite von 320 CSS-Pixeln, was einer Vergrößerung auf 400 % entspricht, und mit größeren Textabständen: Nichts geht verloren.',
    motion: 'Jede Seite auf Bewegung und auf alles, was vor dem Text stehen bleibt: Es gibt nichts davon.',
  },
  notTestedTitle: 'Was nicht geprüft wurde',
  notTested: {
    people: 'Die Website mit Menschen, die täglich assistive Technik verwenden.',
    tools: 'Die Website mit wirklichen Screenreadern, Augensteuerungen, Schaltern und Sprachsteuerungen.',
    browsers: 'Die Website in anderen Browsern als Chromium.',
  },
  preparedTitle: 'Erstellung dieser Erklärung',
  prepared: (date) =>
    `Diese Erklärung wurde am ${date} erstellt. Sie ist eine Selbstbewertung durch automatische Prüfungen in einem Browser, die bei jeder Änderung erneut laufen.`,
  feedbackTitle: 'Feedback und Kontaktangaben',
  feedback: 'Sagen Sie uns, was Sie nicht lesen oder bedienen können, und auf welcher Seite.',
  noAddress: 'Für diese Website ist noch keine Adresse für Rückmeldungen festgelegt.',
  enforcementTitle: 'Durchsetzungsverfahren',
  enforcement:
    'Wenn die Richtlinie gilt und eine Antwort Sie nicht zufriedenstellt, können Sie sich an die Durchsetzungsstelle im Land der Website wenden. Welche Stelle das für diese Website ist, ist nicht belegt.',
};
