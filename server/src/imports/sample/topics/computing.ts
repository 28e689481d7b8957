import type { Topic } from '../topic.ts'

/** Lines of research of the Department of Computer Science. */
export const computingTopics: Topic[] = [
  {
    key: 'ml-plant-disease',
    department: 'Computer Science',
    core: ['njoroge', 'langat', 'shariff', 'nzioka'],
    guests: ['simiyu', 'karanja', 'barasa'],
    from: 2017,
    focus: 'machine learning for plant health on cheap phones',
    interests: ['machine learning', 'computer vision', 'digital agriculture'],
    keywords: ['machine learning', 'computer vision', 'plant disease', 'mobile phones', 'cassava'],
    places: ['Busia', 'Kakamega', 'Siaya', 'Kilifi', 'Homa Bay'],
    problems: [
      'A cassava farmer meets an extension officer once a year, and a virus spreads within weeks.',
      'Image classifiers reach near perfect scores on leaves photographed in a laboratory and fail in the field.',
      'Phones that farmers own are cheap, old and offline most of the day.',
    ],
    gaps: [
      'Public image collections contain few African varieties and hardly any picture of a healthy but dirty leaf.',
      'How farmers act upon an uncertain answer has been studied much less than accuracy.',
    ],
    implications: [
      'Test images should come from seasons and districts that the model has never seen.',
      'A classifier that can say it does not know is worth more than one that is right slightly more often.',
      'A modest model on an old phone reaches more farms than a better one in the cloud.',
    ],
    frames: [
      { problems: [1, 0], gaps: [0], implications: [0] },
      { problems: [2, 1], gaps: [], implications: [2] },
      { problems: [0, 1], gaps: [1], implications: [1] },
    ],
    studies: [
      ({ place, other, int, share }) => {
        const n = int(1100, 1850)
        const right = share(n, 0.79, 0.88)
        return {
          title: `Machine learning for cassava disease diagnosis in the field: from ${place} to ${other}`,
          method: `A small convolutional network was trained with ${int(9, 17)} thousand leaf images taken by farmers in ${place} County and tested on ${n} images from ${other} taken one year later.`,
          results: [
            `It named the disease correctly in ${right.count} of ${n} images (${right.percent}%), about ten points less than on a random split of the training set.`,
            'Most of the loss came from mite damage that looks like mosaic virus.',
            `Adding ${int(250, 480)} images of the new district recovered half of the difference.`,
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Quantised vision models on low-end phones: a plant clinic without a network in ${place}`,
        method: `We compressed three leaf classifiers to 8 bits and installed them on ${int(40, 90)} phones of lead farmers in ${place}, who used them through one season.`,
        results: [
          `The smallest model took ${real(0.6, 1.4)} s per image on a phone with 1 GB of memory and lost ${real(0.9, 2.2)} points of accuracy.`,
          'Users photographed most leaves at noon, where glare caused a third of the errors.',
          'Lead farmers asked for a second opinion whenever the phone advised them to uproot.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(130, 240)
        const trust = share(n, 0.52, 0.7)
        return {
          title: `Showing doubt: how farmers in ${place} use uncertain advice of a diagnosis app`,
          method: `${n} farmers in ${place} received the same diagnoses with no confidence, with a number or with a picture of beads, drawn by lot, and we recorded what they did on the field.`,
          results: [
            `${trust.count} of ${n} farmers (${trust.percent}%) followed the advice in the first week.`,
            'Beads led to more consultations with neighbours when the model was unsure, and the number did not.',
            'Women were more cautious than men with any form of the answer.',
          ],
        }
      },
    ],
  },
  {
    key: 'ml-health',
    department: 'Computer Science',
    core: ['patel', 'njoroge', 'kariuki'],
    guests: ['odera', 'noor', 'ndegwa', 'koech'],
    from: 2018,
    focus: 'machine learning with health records and health workers',
    interests: ['machine learning', 'health informatics', 'data quality'],
    keywords: ['machine learning', 'electronic health records', 'prediction', 'data quality', 'mHealth'],
    places: ['Kisumu', 'Siaya', 'Nakuru', 'Machakos', 'Kwale'],
    problems: [
      'Clinics of western Kenya have typed their registers into computers for ten years, and the data are seldom used for care.',
      'A model that predicts who will miss the next visit helps only if a health worker has the time to call.',
      'Records of poor patients are the most incomplete, so that predictions are worst for those who need them.',
    ],
    gaps: [
      'Few models trained in one African hospital were ever tried in the next.',
      'Fairness between groups of patients is reported in a handful of studies, none of them from primary care.',
    ],
    implications: [
      'A short list of patients to visit each week is the form in which predictions become useful.',
      'Data clerks improve a model more than additional layers do.',
    ],
    frames: [
      { problems: [1, 0], gaps: [0], implications: [0] },
      { problems: [0], gaps: [0], implications: [1] },
      { problems: [2], gaps: [1], implications: [1] },
    ],
    studies: [
      ({ place, int, share, real }) => {
        const n = int(4200, 8800)
        const missed = share(n, 0.14, 0.23)
        return {
          title: `Predicting missed clinic visits with machine learning in ${place}: does it help the health worker?`,
          method: `Boosted trees were trained on the electronic records of ${n} visits for HIV and hypertension in ${place}, and a weekly list of patients at risk was handed to half of the community health workers.`,
          results: [
            `${missed.count} of ${n} visits (${missed.percent}%) had been missed, and the model ranked them with an area under the curve of ${real(0.71, 0.82, 2)}.`,
            `Workers with the list brought back ${int(19, 36)}% more patients within a month for the same number of calls.`,
            'Distance, a new phone number and the last interval between visits were the strongest signs.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Machine learning to forecast malaria cases week by week from rainfall and clinic reports in ${place}`,
        method: `Weekly cases of ${int(28, 64)} dispensaries in ${place} County over eight years were joined with satellite rain and temperature to train regression forests and a simple seasonal model.`,
        results: [
          `Eight weeks ahead the forest was off by ${int(17, 26)}% on average and the seasonal model by ${int(29, 41)}%.`,
          `Adding the reports of neighbouring dispensaries helped more than any satellite, lowering the error by ${real(2.1, 4.6)} points.`,
          'Stock-outs of test kits appeared as false troughs and had to be removed by hand.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(900, 1700)
        const gaps = share(n, 0.26, 0.45)
        return {
          title: `Missing by poverty: incomplete records and unfair predictions in maternity data from ${place}`,
          method: `We compared paper and electronic records of ${n} births in ${place} and trained the same risk model on complete, incomplete and repaired data.`,
          results: [
            `At least one key field was empty in ${gaps.count} of ${n} records (${gaps.percent}%), most often for adolescents and women referred at night.`,
            'On incomplete data the model missed twice as many complications among them as among other mothers.',
            'A reminder on the form that took a clerk ten seconds closed most of the gap.',
          ],
        }
      },
    ],
  },
  {
    key: 'swahili-nlp',
    department: 'Computer Science',
    core: ['ogola', 'shariff', 'okello'],
    guests: ['ombati', 'mbugua', 'nzioka'],
    focus: 'language technology for Swahili, Dholuo and other languages',
    interests: ['natural language processing', 'Swahili', 'speech recognition'],
    keywords: ['natural language processing', 'Swahili', 'Dholuo', 'speech recognition', 'low-resource languages'],
    places: ['Mombasa', 'Kisumu', 'Nairobi', 'Lamu', 'Eldoret'],
    problems: [
      'More than a hundred million people speak Swahili, yet a machine understands it less well than languages of five million.',
      'Nobody in Kenya speaks one language only, and sentences change from Swahili to English to Sheng and back.',
      'Dholuo, Kikamba and Maa have grammars and bibles but scarcely any digital text.',
    ],
    gaps: [
      'Published systems were evaluated on news and scripture, not on what people write to a clinic or a bank.',
      'Speakers are asked for their voices and hardly ever for their opinion on what should be built.',
    ],
    implications: [
      'A small, well-chosen collection from the intended use outweighs a large one from the web.',
      'Community radio stations own the best archives of spoken language and should share in the benefit.',
      'Tools of this kind should be judged by the teachers who will use them.',
    ],
    frames: [
      { problems: [1, 0], gaps: [0], implications: [0, 1] },
      { problems: [1, 0], gaps: [0], implications: [0] },
      { problems: [2, 0], gaps: [1], implications: [2] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Speech recognition for code-switched Swahili and English: recordings from ${place}`,
        method: `We recorded ${int(38, 90)} hours of telephone conversations with consenting speakers in ${place}, transcribed them with every change of language marked, and adapted a multilingual speech model.`,
        results: [
          `Word error declined from ${real(38, 47)}% to ${real(19, 26)}%.`,
          'Errors gathered at the points of switching and in English verbs with Swahili prefixes.',
          `After ${int(12, 18)} hours of training speech the gain from each further hour became small.`,
        ],
      }),
      ({ place, int, share }) => {
        const n = int(1200, 1880)
        const match = share(n, 0.68, 0.81)
        return {
          title: `Understanding short messages to a health helpline in Swahili, Sheng and Dholuo from ${place}`,
          method: `${n} anonymised messages that a helpline in ${place} had received were labelled by nurses with their urgency and topic, and used to compare a multilingual encoder with keyword rules.`,
          results: [
            `The encoder agreed with the nurses on urgency in ${match.count} of ${n} messages (${match.percent}%), the rules on about half.`,
            'Spelling varies so much that the same symptom appeared in forty forms.',
            'Dholuo messages were classified worst until two hundred of them had been added.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `A morphological analyser for Dholuo and Swahili school texts, evaluated with teachers in ${place}`,
        method: `From ${int(60, 120)} story books and word lists compiled with teachers in ${place} we built an analyser that splits words into stems and affixes, and a tool that grades texts by difficulty.`,
        results: [
          `The analyser covered ${real(91, 96)}% of the running words of unseen stories.`,
          'Its difficulty grades agreed with those of teachers about as well as teachers agree with each other.',
          'Teachers used it most to find out why a story was too hard, and rewrote sentences with several object markers.',
        ],
      }),
    ],
  },
  {
    key: 'ml-earth-observation',
    department: 'Computer Science',
    core: ['langat', 'nzioka', 'maina'],
    guests: ['rono', 'cheruiyot', 'bett', 'athman'],
    from: 2018,
    focus: 'maps from satellite images by machine learning',
    interests: ['machine learning', 'remote sensing', 'geographic information systems'],
    keywords: ['machine learning', 'remote sensing', 'land cover', 'Sentinel', 'geographic information systems'],
    places: ['Laikipia', 'Narok', 'Kajiado', 'Baringo', 'Samburu'],
    problems: [
      'Planners in Kenyan counties work with land maps that are fifteen years old.',
      'Fields of half an acre, two plants in each, defeat methods that were made for the prairies.',
      'Clouds hide the Kenyan highlands during the very weeks in which maize grows.',
    ],
    gaps: [
      'Field data for training are gathered along roads and misrepresent everything else.',
      'Accuracy is published as one number, although errors are concentrated in a few classes and places.',
    ],
    implications: [
      'Maps should be delivered with a second map that shows where not to trust them.',
      'Radar deserves the first place in a cloudy country.',
    ],
    frames: [
      { problems: [0, 1, 2], gaps: [0], implications: [1] },
      { problems: [0, 1], gaps: [0, 1], implications: [0] },
      { problems: [0], gaps: [1], implications: [0] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Mapping smallholder maize and wheat with radar, optical images and machine learning in ${place}`,
        method: `Time series of Sentinel-1 and Sentinel-2 were classified for ${place} County with ${int(1100, 1850)} field polygons that had been drawn by a random walk away from roads.`,
        results: [
          `Radar and optical images together reached an F1 score of ${real(0.79, 0.89, 2)} for maize, optical images alone ${real(0.64, 0.73, 2)}.`,
          'Intercropped beans could not be told apart from pure maize at any date.',
          `Official statistics overstated the maize area by ${int(11, 24)}%.`,
        ],
      }),
      ({ place, int, share }) => {
        const n = int(420, 760)
        const wrong = share(n, 0.11, 0.22)
        return {
          title: `Where is the map wrong? Estimating local errors of land cover models in ${place}`,
          method: `${n} points in ${place} were visited and compared with a forest of trees trained elsewhere, and a second model learned to predict its errors from the images.`,
          results: [
            `The map was wrong at ${wrong.count} of ${n} points (${wrong.percent}%), of which two thirds lay in a tenth of the area.`,
            'Burnt pasture, quarries and roofs of new estates were the main traps.',
            'Sending the surveyors to the places with the highest predicted error halved the cost of an update.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Counting cattle enclosures from space: deep learning and settlement change in ${place}`,
        method: `A detector trained on ${int(2100, 3900)} thorn enclosures outlined by herders and students was run on images of ${place} from six years.`,
        results: [
          `It found ${real(86, 93)}% of the occupied enclosures and mistook few rocks for them.`,
          `Their number grew by ${int(12, 34)}% while their mean size shrank.`,
          'Enclosures moved closer to boreholes and schools, away from the corridors of former migration.',
        ],
      }),
    ],
  },
  {
    key: 'mobile-money-security',
    department: 'Computer Science',
    core: ['kariuki', 'okello', 'patel'],
    guests: ['ndungu', 'bett'],
    focus: 'security and fraud in mobile payment',
    interests: ['information security', 'mobile money', 'usable privacy'],
    keywords: ['mobile money', 'information security', 'fraud', 'privacy', 'usability'],
    places: ['Nairobi', 'Mombasa', 'Kisumu', 'Thika', 'Eldoret'],
    problems: [
      'Mobile money moves half of the national product of Kenya through a menu with a four-digit secret.',
      'Fraudsters ask for no password but tell a story, of a lost transfer, a sick child or a won car.',
      'Digital lenders read the contacts and messages of a borrower and call her pastor when she is late.',
    ],
    gaps: [
      'Providers do not publish losses, and victims are ashamed to report them.',
      'Advice on security assumes that a phone belongs to one person, which is often untrue.',
    ],
    implications: [
      'A delay of one hour on first transfers to a new number would stop most of the known frauds.',
      'Privacy law has to reach the practices of agents and lenders and not only the servers.',
    ],
    frames: [
      { problems: [1, 0], gaps: [0], implications: [0] },
      { problems: [0, 1], gaps: [0], implications: [0] },
      { problems: [2, 0], gaps: [1], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(280, 520)
        const lost = share(n, 0.13, 0.24)
        return {
          title: `Stories that steal: mobile money fraud as told by victims in ${place}`,
          method: `In ${place} ${n} users of mobile money were surveyed at markets and stages, and ${int(24, 44)} victims told us the call that had deceived them word by word.`,
          results: [
            `${lost.count} of ${n} users (${lost.percent}%) had lost money in the past year.`,
            'Hurry, a known name and a small first request were common to nearly all stories.',
            'Victims warned their families in detail, which reached more people than the messages of the provider.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Detecting fraudulent mobile payments with machine learning on synthetic and real logs from ${place}`,
        method: `We generated a synthetic log from agents' behaviour observed in ${place}, trained detectors on it, and tested them on ${int(3, 8)} months of real, pseudonymised transfers.`,
        results: [
          `At one false alarm in a thousand, recall was ${real(0.58, 0.72, 2)} on real transfers and ${real(0.83, 0.92, 2)} on synthetic ones.`,
          'Features of the social network of payments carried over from one to the other, and amounts did not.',
          `Detection came within ${int(3, 9)} minutes, soon enough to freeze the money in most cases.`,
        ],
      }),
      ({ place, int, share }) => {
        const n = int(150, 270)
        const portion = share(n, 0.37, 0.55)
        return {
          title: `Shared phones and secret pins: privacy practices in households of ${place}`,
          method: `Diaries and interviews with ${n} adults in ${place} documented who holds which phone, who knows which pin and what is hidden from whom.`,
          results: [
            `${portion.count} of ${n} adults (${portion.percent}%) shared a phone at least weekly.`,
            'Women hid savings in a second line that they kept with a friend.',
            'Giving a pin was a sign of trust between spouses, and changing it a sign of quarrel.',
          ],
        }
      },
    ],
  },
  {
    key: 'sensors-networks',
    department: 'Computer Science',
    core: ['okello', 'njoroge', 'nzioka'],
    guests: ['gitonga', 'maina', 'tanui'],
    focus: 'sensor networks and connectivity for rural services',
    interests: ['wireless sensor networks', 'internet of things', 'rural connectivity'],
    keywords: ['sensor networks', 'LoRaWAN', 'community networks', 'rural connectivity', 'internet of things'],
    places: ['Laikipia', 'Kitui', 'Kajiado', 'Siaya', 'Tana River'],
    problems: [
      'Mobile broadband covers nearly all Kenyans on the map, and far fewer on the hill where they live.',
      'River gauges along the great rivers were washed away in past floods and never replaced.',
      'Sensors that work on a campus are eaten by ants, stolen for the battery or shaded by a new roof.',
    ],
    gaps: [
      'Papers report the range of long-distance radio over flat land and over days instead of years.',
      'Cooperative networks run by villagers are praised, but their accounts are rarely opened.',
    ],
    implications: [
      'Spare parts and a trained neighbour matter more for reliability than the choice of radio.',
      'Regulators could license community networks for the price of a bicycle.',
    ],
    frames: [
      { problems: [1, 2], gaps: [0], implications: [0] },
      { problems: [0], gaps: [1], implications: [1] },
      { problems: [2], gaps: [], implications: [0] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Long-range radio for river gauges and rain sensors: two years of operation in ${place}`,
        method: `We built ${int(18, 42)} gauges from cheap parts, placed them along rivers of ${place} County and logged every lost packet and every repair.`,
        results: [
          `${real(93, 98)}% of the messages arrived over distances up to ${int(11, 19)} km.`,
          'Spider webs, ants and curious children caused more failures than electronics.',
          `Downstream villages received a warning ${real(3.5, 7.5)} hours before the crest in both floods.`,
        ],
      }),
      ({ place, int, share }) => {
        const n = int(140, 260)
        const use = share(n, 0.46, 0.67)
        return {
          title: `A community network in ${place}: who uses it, who pays, who climbs the mast`,
          method: `Traffic, payments and repairs of a village network in ${place} were followed for three years, and ${n} households within its reach were interviewed.`,
          results: [
            `${use.count} of ${n} households (${use.percent}%) used it in the last month.`,
            'Income from homework printing and football evenings exceeded that from subscriptions.',
            'Outages lasted longest in the exam season, when the two students who maintain it were away.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Soil moisture sensors made from graphite rods: calibration and farmer trials in ${place}`,
        method: `Sensors made from pencil graphite were calibrated in ${int(5, 8)} soils of ${place} and given to ${int(32, 70)} irrigating farmers with three coloured lights instead of numbers.`,
        results: [
          `Readings differed from oven-dried samples by ${real(2.4, 4.1)} percentage points of volume.`,
          `Farmers used ${int(18, 33)}% less water with no loss of yield.`,
          'In salty soil the rods wore out within a season and misled their owners.',
        ],
      }),
    ],
  },
]
