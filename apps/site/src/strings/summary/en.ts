/** The words of the lay summary of a result. */
export const summary = {
  title: 'Ten answers about the trial',
  intro: 'These are the ten points of a summary for the public. Where nothing is on record, we say so.',
  unknown: 'Not on record here:',
  meansForYou: 'What it means for you',
  sideEffects: 'Were there side effects?',
  newTrial: 'Is there a new trial?',
  noAdverseEvents: 'Adverse events: no figures are published in a source that we have seen.',
  noNewTrial: 'No follow-up trial is known to us.',
  designInFull: 'Design and eligibility in full',
  questions: {
    which: 'Which trial is it?',
    who: 'Who ran it?',
    where: 'Where, when and why?',
    participants: 'Who took part?',
    medicines: 'Which medicines were compared?',
    sideEffects: 'Which side effects were there?',
    outcome: 'What was the result?',
    others: 'What do others say?',
    further: 'Will there be more trials?',
    more: 'Where is more information?',
  },
  missing: {
    contact: 'a contact for this trial',
    byCountry: 'how many participants were in each country',
    participants: 'the ages and the sex of the participants, and how many were in each country',
  },
};

export type Summary = typeof summary;
