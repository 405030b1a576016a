/** Words that nothing on the site has, in any language: drugs, illnesses, daily life and nonsense. */
export const nowhere = `
tofersen edaravone aspirin aspirine aspirina paracetamol ibuprofen metformin insulin lithium rilonacept masitinib ketamine
morphine cannabis vitamin warfarin prednisone rituximab ocrelizumab nusinersen levodopa amoxicillin penicillin antidepressant
chemotherapy chimiothérapie chemioterapia cellgifter radiotherapy surgery acupuncture homeopathy vaccine vaccin vaccino
covid cancer diabetes malaria asthma epilepsy parkinson alzheimer huntington tuberculosis hepatitis leukaemia
arthritis migraine measles obesity dementia autism schizophrenia psoriasis glaucoma anaemia osteoporosis
diet shop football recipe pizza bicycle airplane guitar kitchen elephant giraffe penguin banana chocolate whisky
mortgage bitcoin lottery election parliament president hurricane volcano earthquake satellite telescope galaxy
keyboard printer smartphone laptop windscreen umbrella trousers necklace wedding birthday holiday beach mountain
voiture chaussure fromage boulangerie automobile scarpe formaggio spiaggia montagna bilen skorna ostkaka semester
zzzzqqqq xylophone qwertyuiop asdfghjkl blorptang fnordwick grumbulate snizzle wugwug zorkmid plimbosh
`
  .trim()
  .split(/\s+/);
