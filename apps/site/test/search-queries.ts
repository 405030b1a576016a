/**
 * What readers look for: the language, the words, and the first hit without the language, or `none` if nothing on the site
 * has them. The first list is that of a reader who tried the search; the second is ours.
 */
const readers = `
en | can I join | /trial/#take-part
en | tofersen | none
en | riluzole | /glossary/#riluzole
en | placebo | /glossary/#placebo
en | NCT03039673 | /trial/
en | Nimes | /partners/university-hospital-of-nimes/
en | Bensimon | /people/#gilbert-bensimon
en | Brexit | /news/brexit/
en | motor neuron disease | /glossary/#mnd
en | IL2 | /glossary/#il-2
en | interleukine | /glossary/#il-2
en | side effects | /results/#lancet-2025
en | cure | /results/#lancet-2025
en | contact | /trial/#whom-to-ask
en | how do I get the drug | /trial/#get-treatment
en | Zeterberg | /people/#henrik-zetterberg
en | does it work | /results/
en | aldeslukin | /glossary/#il-2
en | Gothenberg | /partners/university-of-gothenburg/
en | neurofilament | /glossary/#pnfh
en | als | /glossary/#als
en | dose | /trial/
en | CSF-pNFH | /glossary/#pnfh
en | survival | /results/
fr | Nimes | /partners/university-hospital-of-nimes/
fr | riluzole | /glossary/#riluzole
fr | Zetterberg | /people/#henrik-zetterberg
fr | hopital lyon | /centres/#hopital-neurologique-pierre-wertheimer
fr | puis-je participer | /trial/#take-part
fr | Genethon | /partners/genethon/
fr | sla | /glossary/#als
fr | essai clinique | /trial/
fr | interleukine 2 | /glossary/#il-2
fr | resultats | /results/
fr | traitement | /trial/#get-treatment
fr | effets secondaires | /results/#lancet-2025
fr | charcot | /glossary/#als
fr | guerison | /results/#lancet-2025
fr | medicament | /trial/#get-treatment
it | effetti collaterali | /results/#lancet-2025
it | cura | /trial/#get-treatment
it | sla | /glossary/#als
it | sperimentazione | /trial/
it | risultati | /results/
it | farmaco | /trial/#get-treatment
it | posso partecipare | /trial/#take-part
it | riluzolo | /glossary/#riluzole
it | milano | /timeline/#second-general-meeting
sv | als | /glossary/#als
sv | prövning | /trial/
sv | kan jag delta | /trial/#take-part
sv | göteborg | /partners/university-of-gothenburg/
sv | ryggmargsvatska | /glossary/#csf
sv | biverkningar | /results/#lancet-2025
`;

const ours = `
en | sign up | /trial/#take-part
en | I want to sign up | /trial/#take-part
en | waiting list | /trial/#take-part
en | participate | /trial/#take-part
en | how to enroll | /trial/#take-part
en | volunteers | /trial/#take-part
en | adverse events | /results/#lancet-2025
en | is it safe | /results/#lancet-2025
en | hospitals | /centres/
en | hospital near me | /centres/
en | centers | /centres/
en | kings college | /partners/kings-college-london/
en | king's | /partners/kings-college-london/
en | King’s College London | /partners/kings-college-london/
en | alchalabi | /people/#ammar-al-chalabi
en | chalabi | /people/#ammar-al-chalabi
en | trail | /trial/
en | brexti | /news/brexit/
en | reslts | /results/
en | biomarkers | /glossary/#biomarker
en | biomarker | /glossary/#biomarker
en | journalist | /fact-sheet/
en | T reg cells | /glossary/#regulatory-t-cells
en | regulatory T cells | /glossary/#regulatory-t-cells
en | MNDA | /partners/mnd-association/
en | il 2 | /glossary/#il-2
en | IL-2 | /glossary/#il-2
en | interleukin-2 | /glossary/#il-2
en | edaravone | none
en | stem cells | none
en | recruitment phase | /trial/
en | what is ALS | /glossary/#als
en | what is MIROCALS | /
en | who paid for it | /trial/#funders
en | European Union | /trial/#funders
en | grant 633413 | /
en | lancet | /timeline/#lancet-paper
en | fact sheet | /fact-sheet/
en | timeline | /timeline/
en | privacy | /privacy/
en | widgets | /embed/
en | glossary | /glossary/
en | partners | /partners/
en | results | /results/
en | risk of death | /results/
en | Genethon | /partners/genethon/
en | Pamela Shaw | /people/#pamela-shaw
en | Shaw | /people/#pamela-shaw
en | managed access | /glossary/#managed-access-programme
en | NHS | /glossary/#nhs
en | phase 2 | /glossary/#phase-2
en | Sheffield | /partners/university-of-sheffield/
en | Inserm | /partners/inserm-transfert/
en | motor neurone disease | /glossary/#mnd
en | lumbar puncture | /glossary/#csf
en | aldesleukin | /glossary/#il-2
en | people | /people/
en | news | /news/
en | sources | /sources/
en | trial | /trial/
en | trials | /trial/
en | MIROCALS | /
en | MND Association | /partners/mnd-association/
en | can my mother take part in the trial | /trial/#take-part
en | treatment | /trial/#get-treatment
en | prescription | /trial/#get-treatment
en | when did the trial end | /timeline/
en | double-blind | /glossary/#double-blind
en | statistically significant | /glossary/#statistically-significant
en | primary endpoint | /glossary/#primary-endpoint
en | age limit | /trial/#eligibility
en | primary end point | /glossary/#primary-endpoint
fr | comment m’inscrire | /trial/#take-part
fr | médicaments | /trial/#get-treatment
fr | l’union européenne | /trial/#funders
fr | hopitaux | /centres/
fr | pitié salpétrière | /centres/#hopital-pitie-salpetriere
fr | essais cliniques | /trial/
fr | d’interleukine | /glossary/#il-2
fr | est-ce dangereux | /results/#lancet-2025
fr | aspirine | none
fr | essai | /trial/
fr | l’essai | /trial/
fr | l'essai | /trial/
fr | Union | /trial/#funders
fr | l’Union | /trial/#funders
fr | qui a financé | /trial/#funders
fr | chercheurs | /people/
fr | presse | /fact-sheet/
fr | IL-2 | /glossary/#il-2
fr | il2 | /glossary/#il-2
fr | il 2 | /glossary/#il-2
fr | critère de jugement principal | /glossary/#primary-endpoint
fr | ponction lombaire | /glossary/#csf
fr | Malaspina | /people/#andrea-malaspina
fr | partenaires | /partners/
fr | résultats | /results/
fr | ça marche | /results/
fr | Marseille | /centres/#hopital-de-la-timone
fr | à qui parler | /trial/#whom-to-ask
fr | accès compassionnel | /trial/#get-treatment
fr | guérir | /results/#lancet-2025
fr | lymphocytes T régulateurs | /glossary/#regulatory-t-cells
fr | LCR | /glossary/#csf
fr | Brexit | /news/brexit/
fr | actualités | /news/
fr | immunothérapie | none
fr | cellules souches | none
fr | biobanque | /glossary/#biobank
fr | neurologue | /trial/#whom-to-ask
it | come iscriversi | /trial/#take-part
it | è sicuro | /results/#lancet-2025
it | ospedale | /centres/
it | ospedali | /centres/
it | studio clinico | /trial/
it | l’endpoint | /glossary/#primary-endpoint
it | endpoint | /glossary/#primary-endpoint
it | glosario | /glossary/
it | chemioterapia | none
it | Unione | /trial/#funders
it | dell’Unione europea | /trial/#funders
it | partner | /partners/
it | Humanitas | /partners/humanitas-research-hospital/
it | Garlanda | /people/#cecilia-garlanda
it | interleuchina | /glossary/#il-2
it | biomarcatori | /glossary/#biomarker
it | liquor | /glossary/#csf
it | finanziamento | /trial/#funders
it | giornalisti | /fact-sheet/
it | funziona | /results/
it | Brexit | /news/brexit/
it | ricercatori | /people/
it | sopravvivenza | /results/
it | a chi posso rivolgermi | /trial/#whom-to-ask
it | puntura lombare | /glossary/#csf
it | placebo | /glossary/#placebo
it | glossario | /glossary/
it | farmaci | /trial/#get-treatment
it | Locati | /people/#massimo-locati
it | staminali | none
it | chi ha finanziato lo studio | /trial/#funders
sv | vara med i studien | /trial/#take-part
sv | ryggmärgsvätskan | /glossary/#csf
sv | sjukhus | /centres/
sv | botemedel | /results/#lancet-2025
sv | biomarkörer | /glossary/#biomarker
sv | Zetterburg | /people/#henrik-zetterberg
sv | cellgifter | none
sv | MND | /glossary/#mnd
sv | resultat | /results/
sv | läkemedel | /trial/#get-treatment
sv | hjälper det | /results/
sv | forskare | /people/
sv | riluzol | /glossary/#riluzole
sv | placebo | /glossary/#placebo
sv | Göteborgs universitet | /partners/university-of-gothenburg/
sv | finansiering | /trial/#funders
sv | EU | /trial/#funders
sv | ordlista | /glossary/
sv | överlevnad | /results/
sv | Brexit | /news/brexit/
sv | vem kan jag fråga | /trial/#whom-to-ask
sv | interleukin | /glossary/#il-2
sv | ryggmärgsprov | /glossary/#csf
sv | press | /fact-sheet/
sv | tidslinje | /timeline/
sv | recept | /trial/#get-treatment
sv | stamceller | none
`;

const rowsOf = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

/** All queries, as rows of language, words and first hit. */
export const queries = [...rowsOf(readers), ...rowsOf(ours)];
