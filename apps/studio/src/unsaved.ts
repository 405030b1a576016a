/** The editor's button that saves, which it enables while a form holds something to save. */
const saveButton = 'button[aria-keyshortcuts$="+S"]:not([disabled], [aria-disabled="true"])';

const form = '[role="group"][aria-label="Content Editor"]';

/** Whether somebody has worked in the form that is open: in that of a new record the button is always enabled. */
let touched = false;

/** Lets the browser ask before a page with unsaved changes is closed or loaded again. */
export const warnBeforeLeaving = (): void => {
  for (const event of ['input', 'click'] as const) {
    window.addEventListener(
      event,
      ({ target, isTrusted }) => {
        if (isTrusted && target instanceof Element && target.closest(form)) touched = true;
      },
      { capture: true },
    );
  }
  window.addEventListener('hashchange', () => {
    touched = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (touched && document.querySelector(saveButton)) event.preventDefault();
  });
};

/** Loads the page again without asking; the editor keeps a backup of what has been typed. */
export const loadAgain = (): void => {
  touched = false;
  location.reload();
};
