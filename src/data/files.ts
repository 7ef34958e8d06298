// Written by `npm run data`; a health test holds it against the files that are there.
import regelingKansrijkeWijkPlaces from './regeling-kansrijke-wijk/places.json';
import regelingKansrijkeWijkThemes from './regeling-kansrijke-wijk/themes.json';
import regelingKansrijkeWijkAnnexArticle3 from './regeling-kansrijke-wijk/annex/article-3.json';
import regelingKansrijkeWijkAnnexArticle4 from './regeling-kansrijke-wijk/annex/article-4.json';
import regelingKansrijkeWijkAnnexArticle5 from './regeling-kansrijke-wijk/annex/article-5.json';
import regelingKansrijkeWijkAnnexArticle6 from './regeling-kansrijke-wijk/annex/article-6.json';
import regelingKansrijkeWijkAnnexArticle7 from './regeling-kansrijke-wijk/annex/article-7.json';
import regelingKansrijkeWijkAnnexArticle8 from './regeling-kansrijke-wijk/annex/article-8.json';
import regelingKansrijkeWijkAnnexArticle9 from './regeling-kansrijke-wijk/annex/article-9.json';
import amsterdamOverviewIntroductionAndAnnex from './amsterdam-overview/introduction-and-annex.json';
import amsterdamOverviewSchemeSheets from './amsterdam-overview/scheme-sheets.json';
import leafletLeaflet from './leaflet/leaflet.json';
import letterToParliamentHomesAndEnergy from './letter-to-parliament/homes-and-energy.json';
import letterToParliamentIntegralApproachAndAnnexes from './letter-to-parliament/integral-approach-and-annexes.json';
import letterToParliamentIntroductionAndProgress from './letter-to-parliament/introduction-and-progress.json';
import letterToParliamentParticipation from './letter-to-parliament/participation.json';
import letterToParliamentYouthCrime from './letter-to-parliament/youth-crime.json';
import nieuwWestAgreementFinancialAgreements from './nieuw-west-agreement/financial-agreements.json';
import nieuwWestAgreementIntroductionAreaAndAnnex from './nieuw-west-agreement/introduction-area-and-annex.json';
import regelingKansrijkeWijkArticles from './regeling-kansrijke-wijk/articles.json';
import regelingKansrijkeWijkNoteEarlyChildhood from './regeling-kansrijke-wijk/note-early-childhood.json';
import regelingKansrijkeWijkNoteIntegralAndByArticle from './regeling-kansrijke-wijk/note-integral-and-by-article.json';
import regelingKansrijkeWijkNoteProgrammeToSchool from './regeling-kansrijke-wijk/note-programme-to-school.json';
import amsterdamOverviewDeadlines from './amsterdam-overview/deadlines.json';
import letterToParliamentDeadlines from './letter-to-parliament/deadlines.json';
import nieuwWestAgreementDeadlines from './nieuw-west-agreement/deadlines.json';
import regelingKansrijkeWijkDeadlines from './regeling-kansrijke-wijk/deadlines.json';
import amsterdamOverviewAwards from './amsterdam-overview/awards.json';
import amsterdamOverviewExpenditure from './amsterdam-overview/expenditure.json';
import letterToParliamentIndicators from './letter-to-parliament/indicators.json';
import nieuwWestAgreementMeasures from './nieuw-west-agreement/measures.json';
import nieuwWestAgreementCapacity from './nieuw-west-agreement/capacity.json';
import nieuwWestAgreementWbi from './nieuw-west-agreement/wbi.json';
import nieuwWestAgreementHomes from './nieuw-west-agreement/homes.json';
import nieuwWestAgreementSummary from './nieuw-west-agreement/summary.json';
import checksContradictions from './checks/contradictions.json';
import checksDifferences from './checks/differences.json';
import checksPrintedSums from './checks/printed-sums.json';
import checksDerivedKeys from './checks/derived-keys.json';
import checksEqualities from './checks/equalities.json';
import regelingKansrijkeWijkConditions from './regeling-kansrijke-wijk/conditions.json';
import schemesFile from './schemes.json';
import sourcesFile from './sources.json';
import type { DataFile, SchemesFile, SourcesFile } from './schema';

/** The documents. */
export const sources = sourcesFile as SourcesFile;
/** The schemes. */
export const schemes = schemesFile as SchemesFile;
/** Files with `places`. */
export const placesFiles = [regelingKansrijkeWijkPlaces] as DataFile<'places'>[];
/** Files with `themes`. */
export const themesFiles = [regelingKansrijkeWijkThemes] as DataFile<'themes'>[];
/** Files with `items`. */
export const annexFiles = [
  regelingKansrijkeWijkAnnexArticle3,
  regelingKansrijkeWijkAnnexArticle4,
  regelingKansrijkeWijkAnnexArticle5,
  regelingKansrijkeWijkAnnexArticle6,
  regelingKansrijkeWijkAnnexArticle7,
  regelingKansrijkeWijkAnnexArticle8,
  regelingKansrijkeWijkAnnexArticle9,
] as DataFile<'items'>[];
/** Files with `facts`. */
export const factFiles = [
  amsterdamOverviewIntroductionAndAnnex,
  amsterdamOverviewSchemeSheets,
  leafletLeaflet,
  letterToParliamentHomesAndEnergy,
  letterToParliamentIntegralApproachAndAnnexes,
  letterToParliamentIntroductionAndProgress,
  letterToParliamentParticipation,
  letterToParliamentYouthCrime,
  nieuwWestAgreementFinancialAgreements,
  nieuwWestAgreementIntroductionAreaAndAnnex,
  regelingKansrijkeWijkArticles,
  regelingKansrijkeWijkNoteEarlyChildhood,
  regelingKansrijkeWijkNoteIntegralAndByArticle,
  regelingKansrijkeWijkNoteProgrammeToSchool,
] as DataFile<'facts'>[];
/** Files with `deadlines`. */
export const deadlineFiles = [
  amsterdamOverviewDeadlines,
  letterToParliamentDeadlines,
  nieuwWestAgreementDeadlines,
  regelingKansrijkeWijkDeadlines,
] as DataFile<'deadlines'>[];
/** Files with `awards`. */
export const awardFiles = [amsterdamOverviewAwards] as DataFile<'awards'>[];
/** Files with `lines`. */
export const expenditureFiles = [amsterdamOverviewExpenditure] as DataFile<'lines'>[];
/** Files with `groups`. */
export const indicatorFiles = [letterToParliamentIndicators] as DataFile<'groups'>[];
/** Files with `measures`. */
export const measuresFiles = [nieuwWestAgreementMeasures] as DataFile<'measures'>[];
/** Files with `activities`. */
export const capacityFiles = [nieuwWestAgreementCapacity] as DataFile<'activities'>[];
/** Files with `applications`. */
export const wbiFiles = [nieuwWestAgreementWbi] as DataFile<'applications'>[];
/** Files with `parts`. */
export const homesFiles = [nieuwWestAgreementHomes] as DataFile<'parts'>[];
/** Files with `rows`. */
export const summaryFiles = [nieuwWestAgreementSummary] as DataFile<'rows'>[];
/** Files with `contradictions`. */
export const contradictionsFiles = [checksContradictions] as DataFile<'contradictions'>[];
/** Files with `differences`. */
export const differencesFiles = [checksDifferences] as DataFile<'differences'>[];
/** Files with `sums`. */
export const printedSumsFiles = [checksPrintedSums] as DataFile<'sums'>[];
/** Files with `keys`. */
export const derivedKeysFiles = [checksDerivedKeys] as DataFile<'keys'>[];
/** Files with `equalities`. */
export const equalitiesFiles = [checksEqualities] as DataFile<'equalities'>[];
/** Files with `conditions`. */
export const conditionFiles = [regelingKansrijkeWijkConditions] as DataFile<'conditions'>[];
