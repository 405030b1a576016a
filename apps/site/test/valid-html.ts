import { type ConfigData, HtmlValidate } from 'html-validate';
import type { BuiltPage } from './built-site.ts';

/** Exceptions for the HTML style of React, where the standard allows several. */
const rules: ConfigData['rules'] = {
  // React writes some attributes as in its API, charSet and dateTime; the case does not matter in HTML.
  'attr-case': 'off',
  // React writes boolean attributes with an empty value.
  'attribute-empty-style': 'off',
  'attribute-boolean-style': 'off',
  'doctype-style': ['error', { style: 'lowercase' }],
  'void-style': ['error', { style: 'selfclose' }],
  // Titles of records are not shortened.
  'long-title': 'off',
};

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });

/** What is wrong with the HTML of pages, each with the address of the page. */
export const mistakesInHtml = async (pages: readonly BuiltPage[]): Promise<string[]> => {
  const wrong: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      wrong.push(`${address} ${ruleId}: ${message} at ${selector}`);
    }
  }
  return wrong;
};
