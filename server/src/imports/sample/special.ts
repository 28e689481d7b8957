import type { PublicationRecord } from '../../../../contract/record.ts'
import { printed } from './authors.ts'
import { type DepartmentName, externals, type PersonKey } from './people.ts'
import { createDraw, hashText } from './random.ts'

type Special = {
  title: string
  type: 'review article' | 'book chapter' | 'dataset' | 'report' | 'journal article'
  year: number
  venue: string
  department: DepartmentName
  authors: PersonKey[]
  keywords: string[]
  abstract: string
  /** Departments whose external partners sign too. */
  with?: DepartmentName[]
}

const specials: Special[] = [
  {
    title:
      'Brucellosis, Rift Valley fever and antimicrobial resistance in eight Kenyan counties: a joint surveillance of people, animals and water',
    type: 'journal article',
    year: 2023,
    venue: 'Equator Journal of One Health',
    department: 'Veterinary Science',
    authors: [
      'halake',
      'mulwa',
      'agutu',
      'koech',
      'ndegwa',
      'owuor',
      'wario',
      'abdi',
      'nzioka',
      'masinde',
      'sang',
      'musyoka',
      'mathenge',
      'rono',
      'kariuki',
      'saitoti',
      'noor',
      'opiyo',
      'kinyua',
      'odera',
    ],
    with: ['Veterinary Science', 'Public Health'],
    keywords: ['One Health', 'surveillance', 'brucellosis', 'Rift Valley fever', 'antimicrobial resistance'],
    abstract:
      'Diseases shared by people and animals are watched over by three ministries with three sets of forms. For two years teams of physicians, veterinarians and water engineers visited the same 96 villages in eight Kenyan counties on the same days, sampled 2,880 people, 7,200 animals and 384 water points, and entered all results into one database. Antibodies to Brucella were found in 11.0% of people and 8.0% of animals, and both rose with the share of goats in the herd. Antibodies to Rift Valley fever virus followed old floodplains. Resistant Escherichia coli were as common in shallow wells as in poultry. Joint visits cost a third less than separate ones would have, and outbreaks were reported a median of nine days earlier. The study shows that joint surveillance can be run by counties with the staff that they have.',
  },
  {
    title: 'Breeding cereals for dry lands in eastern Africa: what thirty years of trials have taught',
    type: 'review article',
    year: 2021,
    venue: 'Dryland Agronomy Letters',
    department: 'Crop Science',
    authors: ['kyalo', 'cheruiyot', 'wambua'],
    keywords: ['drought tolerance', 'maize', 'sorghum', 'plant breeding', 'review'],
    abstract:
      'We review 214 published trials of drought-tolerant maize, sorghum and millet in Kenya, Ethiopia, Tanzania and Uganda. Gains in yield under stress average about one per cent a year for maize and half of that for sorghum, where far less has been invested. Early flowering accounts for most of the progress, and deep rooting, although often praised, has been selected for in only seven programmes. Trials on farms report about half of the advantage seen on stations, mainly because stands are thinner and weeds compete for water. Taste, storage and fodder quality are missing from four fifths of the reports, yet decide whether a variety is planted twice. We propose a common protocol with three levels of water supply, farmer scores and open data, and name the traits that deserve work first.',
  },
  {
    title: 'Water hyacinth in Lake Victoria: a review of forty years of control',
    type: 'review article',
    year: 2020,
    venue: 'Great Lakes Ecology',
    department: 'Environmental Science',
    authors: ['rono', 'lindqvist', 'ouma'],
    keywords: ['water hyacinth', 'Lake Victoria', 'biological control', 'eutrophication', 'review'],
    abstract:
      'Since its first sighting in the lake, water hyacinth has been cut, chopped, sprayed, eaten by weevils and declared defeated several times. This review brings together 132 reports on its control in the three riparian countries. Weevils reduced the mats lastingly in the late 1990s, helped by a stormy year that broke them up. Mechanical removal has never kept pace with growth and mostly moved the nutrients from one bay to another. Use of the plant for biogas, paper and furniture is inventive and consumes less than a hundredth of what grows. All lasting declines followed a fall in nutrients or a flood. Control of the weed is therefore a question of sewage and soil, and monitoring should be tied to phosphorus rather than to green area alone.',
  },
  {
    title: 'Community health workers for chronic illness in sub-Saharan Africa: a scoping review',
    type: 'review article',
    year: 2022,
    venue: 'Community Health Reports',
    department: 'Public Health',
    authors: ['ndegwa', 'musyoka', 'gichuki'],
    with: ['Public Health'],
    keywords: ['community health workers', 'non-communicable diseases', 'primary care', 'scoping review'],
    abstract:
      'Background: Lay health workers have long served mothers and children and are now asked to care for high blood pressure, diabetes and depression as well. Methods: We searched five databases and the websites of health ministries and included 87 studies from 19 countries. Results: Measuring blood pressure, counselling and bringing medicines were taught within days and done safely. Effects on blood pressure were modest where workers only advised and larger where they could refer to a clinic with drugs on the shelf. Pay was reported in 31 of 87 studies (35.6%), and workers stayed longer in these. No study followed the workers themselves, most of whom are women, for more than three years. Conclusions: New tasks have to come with pay, supervision and a working supply of medicines, or they will crowd out the old ones.',
  },
  {
    title: 'Machine learning in African agriculture: a critical review of data, places and claims',
    type: 'review article',
    year: 2024,
    venue: 'Journal of Computing for Development in Africa',
    department: 'Computer Science',
    authors: ['nzioka', 'shariff', 'langat', 'njoroge', 'barasa'],
    keywords: ['machine learning', 'agriculture', 'evaluation', 'data sets', 'review'],
    abstract:
      'Hundreds of papers announce machine learning for African farmers. We examined 176 of them, published within seven years, and asked where the data come from, how the model was tested and whether a farmer ever used it. Two thirds rely on four public collections, only one of which was gathered in Africa. A random split of images was the sole test in 119 of 176 papers (67.6%), which lets photographs of the same plant fall on both sides. Nineteen papers report a field trial and five of these an effect on yield or income. Plant disease and yield prediction dominate, while labour, storage and markets, which farmers name first, are almost absent. We end with a checklist of eleven questions for authors and reviewers and apply it to our own earlier work, which fails three of them.',
  },
  {
    title: 'Who counts as a peacemaker? Women and local accords in northern Kenya',
    type: 'book chapter',
    year: 2022,
    venue: 'Borderlands and Belonging in the Horn of Africa',
    department: 'Economics and Development Studies',
    authors: ['wanyama', 'guyo'],
    keywords: ['peacebuilding', 'gender', 'local justice', 'pastoralists'],
    abstract:
      'This chapter follows three peace agreements in northern Kenya from the first secret message to the feast that sealed them. In each case women had opened the way, as daughters married across the line, as traders who kept visiting the same market and as mothers who hid a wounded enemy. When the talks became official they were asked to cook. The chapter draws on conversations with 61 women and 28 men over five years, and on the minutes of peace committees, in which the names of women appear in the list of attendance only. It argues that the usual demand for a share of seats misses the point, because influence in these societies lies in the weeks before anyone sits down, and that programmes should support those journeys, calls and quiet visits.',
  },
  {
    title: 'Language of instruction after independence: promises and practice in Kenyan primary schools',
    type: 'book chapter',
    year: 2018,
    venue: 'Languages of Learning in Eastern Africa',
    department: 'Education',
    authors: ['ombati'],
    keywords: ['language of instruction', 'mother tongue', 'education policy', 'history of education'],
    abstract:
      'Every Kenyan curriculum since independence has promised that children will first learn in the language of their home, and in every decade inspectors have reported that they do not. Reading the reports, memoirs and school magazines of fifty years, this chapter asks why a policy that nobody opposes is so seldom carried out. Three reasons recur. Examinations in English cast a shadow down to the first grade, teachers are posted far from the region whose language they speak, and books in the smaller languages are printed once and never again. The chapter also tells of schools that kept the promise, among them a mission school, a harambee school and a settlement scheme, and shows that in each a head teacher had stayed for more than fifteen years.',
  },
  {
    title: 'Building with earth in East Africa: materials, masons and standards',
    type: 'book chapter',
    year: 2019,
    venue: 'Handbook of Affordable Construction in the Tropics',
    department: 'Civil and Water Engineering',
    authors: ['kioko'],
    keywords: ['earth construction', 'affordable housing', 'building standards', 'low-carbon building materials'],
    abstract:
      'Earth has housed most East Africans for most of history and is absent from most building codes of the region. The chapter describes five ways of building with it, namely wattle and daub, adobe, rammed earth, pressed blocks and earth-filled bags, with the soils that suit each and the mistakes that bring each into disrepute. Field notes from 140 houses show that a generous roof and a stone footing do more for durability than any additive. A second part compares the standards of four countries and finds that three of them test earth as if it were concrete, by crushing dry cubes, and thereby reward cement instead of workmanship. The chapter ends with a proposal for tests that a mason can carry out on site with a bottle, a ruler and a bucket.',
  },
  {
    title: 'Fine particle measurements from low-cost sensors in five Kenyan cities, 2019 to 2023',
    type: 'dataset',
    year: 2024,
    venue: 'Nyota Open Data',
    department: 'Environmental Science',
    authors: ['patel', 'nzioka', 'sankale', 'maina'],
    keywords: ['air pollution', 'low-cost sensors', 'open data', 'particulate matter'],
    abstract:
      'This data set contains hourly readings of fine particles, temperature and humidity from 86 low-cost sensors in Nairobi, Mombasa, Kisumu, Nakuru and Eldoret over five years, with the position, height and surroundings of each sensor. Raw and corrected values are given side by side. The correction was derived from two weeks of comparison with a gravimetric sampler in each season and city, and its uncertainty is reported for every hour. Gaps caused by power cuts, spiders and theft are marked with their reason where it is known. Scripts reproduce the daily means and the figures of earlier papers. The data may serve studies of health and traffic, the testing of satellite estimates, and teaching, for which a small sample with known errors is included.',
  },
  {
    title: 'Transcribed conversations in Swahili, Dholuo and Kikamba for speech technology',
    type: 'dataset',
    year: 2023,
    venue: 'Nyota Open Data',
    department: 'Computer Science',
    authors: ['shariff', 'mwangi', 'ogola'],
    keywords: ['speech corpora', 'Swahili', 'Dholuo', 'Kikamba', 'open data'],
    abstract:
      "We publish 64 hours of recorded conversations in three Kenyan languages with time-aligned transcripts. The 212 speakers, half of them women and aged from 18 to 81 years, talked in pairs about farming, health, money and football, and agreed to publication after hearing their own recording. Each change of language within a sentence is marked, as are laughter and overlapping speech. A second transcriber checked a tenth of the material and agreed on 96 of 100 words. We describe the recruitment through farmer groups and radio stations, the spelling conventions chosen with teachers, and the licence, which allows free use for research and asks commercial users to contribute to a fund that is run by the speakers' groups.",
  },
  {
    title: 'Repairs of 240 handpumps in Kitui and Kwale: a six-year record',
    type: 'dataset',
    year: 2025,
    venue: 'Nyota Open Data',
    department: 'Civil and Water Engineering',
    authors: ['wario', 'mathenge', 'gitonga'],
    keywords: ['rural water supply', 'handpumps', 'maintenance', 'open data'],
    abstract:
      'The record lists every reported failure and repair of 240 handpumps in two Kenyan counties over six years, 3,916 events in all, with the part replaced, its price, the distance travelled by the mechanic and the days without water. Half of the pumps carried a sensor, so that reported and actual dates of failure can be compared. Committees told us how users paid, and their answers are included by pump and year. Names of persons were removed and positions rounded to one kilometre. The data have been used to estimate the cost of a guaranteed service and to predict failures from the rhythm of the handle, and they could help others to plan stocks of spare parts or to test models of queues and waiting times.',
  },
  {
    title: 'An annotated register of peace agreements in northern Kenya, 2000 to 2024',
    type: 'dataset',
    year: 2025,
    venue: 'Nyota Open Data',
    department: 'Economics and Development Studies',
    authors: ['lokwang', 'guyo'],
    keywords: ['peacebuilding', 'local justice', 'open data', 'pastoralists'],
    abstract:
      'The register describes 318 local peace agreements between communities in seven northern counties of Kenya, from minutes, church diaries, radio logs and interviews. For each agreement it gives date, place, parties, the people who negotiated, the harms and compensations named, and what is known of its end. Two coders read every document, and their disagreements are kept in the data. Sensitive details, such as names of informants and of individual raiders, were removed after consultation with the elders of both sides. Texts of 97 agreements are included in the original language with a translation. The register is meant for researchers, for peace committees that wish to learn from their neighbours, and for families in search of what was once promised to them.',
  },
]

/** Papers that stand by themselves: reviews, chapters, data sets, and one with very many authors. */
export function specialPublications(seed: number): PublicationRecord[] {
  return specials.map((special, index) => {
    const draw = createDraw(seed ^ hashText(`special/${index}`))
    const own = special.authors.map((key) => printed(draw, key))
    const elsewhere = (special.with ?? []).flatMap((department) => externals[department])
    // The most senior author signs last, partners stand before.
    const authors = [...own.slice(0, -1), ...elsewhere, ...own.slice(-1)]
    return {
      kind: 'publication',
      title: special.title,
      abstract: special.abstract,
      year: special.year,
      date: String(special.year),
      type: special.type,
      venue: special.venue,
      doi: `10.5555/nyota.${special.year}.${special.type.replace(' ', '-')}.${index + 1}`,
      keywords: special.keywords,
      department: special.department,
      language: 'en',
      authors,
    }
  })
}
