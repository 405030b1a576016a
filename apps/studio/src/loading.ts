/** The line that is shown until the editor appears: it is large, and the page would be empty. */
export const loadingLine = (): HTMLElement => {
  const line = document.createElement('p');
  line.className = 'loading';
  line.setAttribute('role', 'status');
  line.textContent = 'Loading the editor …';
  return line;
};
