/** A programme of the European Union, and the sentences that its beneficiaries show. */
interface Programme {
  readonly name: string;
  /** The funding sentence for a grant. */
  readonly statement: (grant: string) => string;
  readonly disclaimer: string;
}

const reflectsAuthors =
  "These results reflect only the authors' view. The European Commission is not responsible for any use that may be made of the information they contain.";

const fundedUnder = (programme: string) => (grant: string) =>
  `This project has received funding from the European Union's ${programme} under grant agreement No. ${grant}.`;

const programmes = new Map<string, Programme>(
  Object.entries({
    HORIZON: {
      name: 'Horizon Europe',
      statement: (grant: string) => `Funded by the European Union under grant agreement No. ${grant}.`,
      disclaimer:
        'Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union or the granting authority. Neither the European Union nor the granting authority can be held responsible for them.',
    },
    H2020: {
      name: 'Horizon 2020',
      statement: fundedUnder('Horizon 2020 research and innovation programme'),
      disclaimer: reflectsAuthors,
    },
    FP7: {
      name: 'Seventh Framework Programme',
      statement: fundedUnder('Seventh Framework Programme'),
      disclaimer: reflectsAuthors,
    },
  }),
);

/** The codes of the programmes whose sentences are known. */
export const programmeCodes: readonly string[] = [...programmes.keys()];

/**
 * The programme with a code of CORDIS; an unknown one goes by its code.
 *
 * @example programmeOf('HORIZON').name // 'Horizon Europe'
 */
export const programmeOf = (code: string): Programme =>
  programmes.get(code) ?? { name: code, statement: fundedUnder(code), disclaimer: reflectsAuthors };
