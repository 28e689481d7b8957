import type { Topic } from '../topic.ts'

/** Lines of research of the Department of Veterinary Science. */
export const veterinaryTopics: Topic[] = [
  {
    key: 'one-health-brucella',
    department: 'Veterinary Science',
    core: ['kinyua', 'saitoti', 'halake'],
    guests: ['noor', 'odera', 'brandt'],
    focus: 'brucellosis and other diseases shared by people and animals',
    interests: ['One Health', 'brucellosis', 'zoonoses'],
    keywords: ['brucellosis', 'One Health', 'zoonoses', 'raw milk', 'pastoralists'],
    places: ['Marsabit', 'Kajiado', 'Garissa', 'Narok', 'Isiolo'],
    problems: [
      'Brucellosis makes goats abort and leaves people with a fever that is mistaken for malaria for years.',
      'Doctors and veterinarians in the same small town test for the same disease and do not share a register.',
      'Raw milk is food, medicine and hospitality in pastoral homes, and advice to boil it is politely ignored.',
    ],
    gaps: [
      'Few studies have tested people and their own animals on the same day.',
      'The rapid test used in dispensaries has never been checked against culture in these counties.',
    ],
    implications: [
      'A joint register of human and animal cases would cost one clerk and prevent years of wrong treatment.',
      'Vaccinating young goats protects mothers and herders at once.',
      'Advice on milk is heeded when it keeps taste, strength and hospitality in mind.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [0, 1] },
      { problems: [0, 1], gaps: [1], implications: [0] },
      { problems: [2], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const people = int(310, 560)
        const sero = share(people, 0.09, 0.21)
        const animals = int(900, 1600)
        const asero = share(animals, 0.06, 0.15)
        return {
          title: `Linked serosurvey of brucellosis in people and livestock of ${place}`,
          method: `In ${place} County we took blood from ${people} people and from ${animals} of their sheep, goats, cattle and camels within the same week.`,
          results: [
            `Antibodies were present in ${sero.count} of ${people} people (${sero.percent}%) and in ${asero.count} of ${animals} animals (${asero.percent}%).`,
            'A positive goat in the household doubled the odds for its people, a positive camel did not.',
            'Herding boys and women who assist at births of animals carried the highest risk.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Fever that is not malaria: accuracy of rapid brucellosis tests in dispensaries of ${place}`,
        method: `Blood of ${int(220, 430)} patients with fever in ${place} was examined with the rapid slide test in use, with two laboratory assays and by culture.`,
        results: [
          `The slide test called positive ${real(3.2, 5.6)} times as many patients as the laboratory confirmed.`,
          `Its sensitivity was ${int(52, 69)}%, so that it missed true cases as well.`,
          'Patients with a false result had swallowed antibiotics for six weeks at the price of a goat.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(130, 240)
        const boil = share(n, 0.18, 0.33)
        return {
          title: `Milk handling and willingness to boil among pastoral women in ${place}`,
          method: `Conversations, observation and a small survey with ${n} women in ${place} explored how milk is drawn, smoked, stored, sold and drunk.`,
          results: [
            `${boil.count} of ${n} women (${boil.percent}%) boiled the milk they drank at home, but nearly all boiled what goes into tea.`,
            'Firewood and taste mattered less than the belief that boiled milk has lost its strength.',
            'A jar of soured milk made from boiled milk was accepted by elders after a common tasting.',
          ],
        }
      },
    ],
  },
  {
    key: 'antimicrobial-resistance',
    department: 'Veterinary Science',
    core: ['sang', 'agutu', 'kinyua'],
    guests: ['masinde', 'kariuki', 'mulwa'],
    focus: 'antibiotic use and resistance on farms',
    interests: ['antimicrobial resistance', 'poultry health', 'One Health'],
    keywords: ['antimicrobial resistance', 'poultry', 'antibiotics', 'E. coli', 'food safety'],
    places: ['Kiambu', 'Nairobi', 'Kisumu', 'Nakuru', 'Uasin Gishu'],
    problems: [
      'Antibiotics can be bought for chickens without any prescription at every market in Kenya.',
      'Resistant bacteria pass between the poultry house, the kitchen and the hospital in both directions.',
      'Small poultry farms are one bad week from ruin, which makes an antibiotic in the water look like insurance.',
    ],
    gaps: [
      'Sales figures exist for imports and not for what is given to which animal and why.',
      'Whether resistance declines again once a farm stops using a drug is uncertain.',
    ],
    implications: [
      'Agrovet shops are where advice is given, and they should be trained rather than only policed.',
      'Vaccination and clean water replace antibiotics better than prohibition does.',
      'The waste water of hospitals has to be part of any plan against resistance.',
    ],
    frames: [
      { problems: [0, 2], gaps: [0], implications: [0] },
      { problems: [1], gaps: [], implications: [2] },
      { problems: [2, 0], gaps: [1], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(90, 180)
        const use = share(n, 0.64, 0.83)
        return {
          title: `Antibiotic use in small-scale poultry farming in ${place}: a bin audit`,
          method: `${n} poultry keepers in ${place} agreed to throw every empty drug packet into a bin that we emptied monthly for half a year.`,
          results: [
            `Antibiotics were found in the bins of ${use.count} of ${n} farms (${use.percent}%).`,
            `Keepers had named only ${int(44, 63)}% of these products when asked at the beginning.`,
            'Colistin, a drug of last resort for people, turned up in mixtures sold as vitamins.',
          ],
        }
      },
      ({ place, int, share }) => {
        const n = int(240, 420)
        const multi = share(n, 0.31, 0.52)
        return {
          title: `Multidrug-resistant Escherichia coli from chickens, keepers and drains in ${place}`,
          method: `We cultured ${n} isolates from birds, their keepers and nearby drains in ${place}, tested them against fourteen drugs and sequenced a part of them.`,
          results: [
            `${multi.count} of ${n} isolates (${multi.percent}%) resisted three or more classes of drugs.`,
            `Sequences shared by birds and their keepers were found on ${int(7, 16)} farms.`,
            'Drains below slaughter slabs carried genes that were found on none of the farms, which points to hospital waste.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Stopping routine antibiotics on layer farms in ${place}: production and resistance after one year`,
        method: `On ${int(22, 40)} farms in ${place} routine antibiotics were replaced by vaccines, foot baths and chlorinated water, and compared with farms that went on as before.`,
        results: [
          `Laying fell by ${real(1.1, 2.4)}% in the first two months and was equal afterwards.`,
          `Resistance to tetracycline declined from ${int(71, 84)}% to ${int(48, 60)}% of isolates within the year.`,
          'Owners saved more on drugs than vaccines and chlorine had cost.',
        ],
      }),
    ],
  },
  {
    key: 'ticks-cattle',
    department: 'Veterinary Science',
    core: ['kinyua', 'mulwa', 'brandt'],
    guests: ['saitoti', 'sang'],
    focus: 'ticks and East Coast fever in cattle',
    interests: ['East Coast fever', 'tick-borne diseases', 'cattle health'],
    keywords: ['East Coast fever', 'ticks', 'acaricide resistance', 'cattle', 'vaccination'],
    places: ['Narok', 'Uasin Gishu', 'Kakamega', 'Nyandarua', 'Kwale'],
    problems: [
      'East Coast fever kills about a million cattle a year in eastern Africa, calves above all.',
      'Ticks on many Kenyan farms no longer die from the dips that were effective twenty years ago.',
      'The live vaccine against East Coast fever works, but must be kept in liquid nitrogen up to the farm gate.',
    ],
    gaps: [
      'Resistance of ticks is suspected wherever a dip fails, although wrong dilution is just as likely.',
      'Long-term benefits of vaccination for the family that owns the calf are poorly known.',
    ],
    implications: [
      'County laboratories need a simple larval test before they change the drug.',
      'Vaccination days organised by herders themselves reach calves that no clinic reaches.',
      'Treating the few heavily infested animals would spare money and drugs alike.',
    ],
    frames: [
      { problems: [1], gaps: [0], implications: [0] },
      { problems: [0, 2], gaps: [1], implications: [1] },
      { problems: [0, 1], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(48, 96)
        const res = share(n, 0.37, 0.61)
        return {
          title: `Acaricide failure in ${place}: resistant ticks or weak solutions?`,
          method: `Tick larvae and spray solutions were collected on ${n} farms in ${place} County that had complained of failure, and both were tested.`,
          results: [
            `Resistant larvae were found on ${res.count} of ${n} farms (${res.percent}%).`,
            `On ${int(29, 47)}% of the farms the solution held less than half of the labelled strength.`,
            'Farmers who measured with the bottle cap diluted too much, those who paid by the animal even more.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Five calf seasons after vaccination against East Coast fever in ${place}`,
        method: `${int(380, 640)} vaccinated calves in ${place} and their unvaccinated herd mates were followed by ear tag for five seasons through herders' records and regular visits.`,
        results: [
          `Deaths before weaning were ${real(3.1, 5.8)}% among vaccinated calves and ${real(16, 25)}% among the others.`,
          'Households spent less on acaricides and sold more steers, which paid school fees first.',
          'Herders came back for the next season without being reminded, and brought their neighbours.',
        ],
      }),
      ({ place, int, real }) => ({
        title: `Tick burdens of crossbred and Zebu cattle grazed together in ${place}`,
        method: `Ticks were counted on one side of ${int(110, 190)} crossbred and Zebu cattle that shared pastures in ${place}, every fortnight for a year.`,
        results: [
          `Crossbreds carried ${real(1.8, 3.2)} times as many ticks as Zebu of the same age.`,
          `A tenth of the animals bore ${int(38, 55)}% of all ticks, and it was mostly the same animals each month.`,
          'Treating only these would have saved two thirds of the acaricide.',
        ],
      }),
    ],
  },
  {
    key: 'camels',
    department: 'Veterinary Science',
    core: ['halake', 'saitoti'],
    guests: ['abdi', 'lokwang', 'noor'],
    from: 2017,
    focus: 'camel keeping and camel health in the north',
    interests: ['camels', 'pastoral production', 'animal health services'],
    keywords: ['camels', 'pastoralism', 'camel milk', 'animal health', 'arid lands'],
    places: ['Marsabit', 'Isiolo', 'Wajir', 'Samburu', 'Turkana'],
    problems: [
      'Camels replace cattle in northern Kenya as the rains become less sure, and most services still think of cows.',
      'Camel milk has become an export to the cities, carried by women in yellow jerrycans on night buses.',
      'Whole herds of camels fell ill in recent years from diseases that no textbook of the region describes.',
    ],
    gaps: [
      'Drug doses for camels are guessed from those for cattle.',
      'The loss of milk between the herd and the consumer has never been followed along the road.',
    ],
    implications: [
      'Animal health workers from the herding families themselves remain the only service that moves with the animals.',
      'Cooling at the first collection point would pay for itself within two seasons.',
    ],
    frames: [
      { problems: [1], gaps: [1], implications: [1] },
      { problems: [2], gaps: [], implications: [0] },
      { problems: [0], gaps: [], implications: [0] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `From herd to city: quality and losses of camel milk from ${place}`,
        method: `We travelled with ${int(36, 72)} consignments of camel milk from ${place} to Nairobi, taking samples at each change of hands.`,
        results: [
          `Bacterial counts rose ${int(40, 90)}-fold between the herd and the market.`,
          `On average ${real(11, 19)}% of the milk was rejected or sold as sour at half the price.`,
          'Milk of women who washed containers with hot smoke and little water was the cleanest.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(260, 440)
        const cough = share(n, 0.17, 0.33)
        return {
          title: `Respiratory disease in camel herds of ${place}: clinical signs, serology and herders' names for it`,
          method: `${n} camels in ${int(14, 26)} herds of ${place} County were examined and sampled, and herders were asked to describe the illness and name it.`,
          results: [
            `Coughing or discharge was seen in ${cough.count} of ${n} camels (${cough.percent}%).`,
            'Herders told apart three diseases, and two of them matched different agents in the laboratory.',
            'Antibodies against the coronavirus of camels were nearly universal in adults and rare in calves before weaning.',
          ],
        }
      },
      ({ place, int, share }) => {
        const n = int(110, 210)
        const moved = share(n, 0.26, 0.45)
        return {
          title: `From cattle to camels: changing herds in ${place} after repeated drought`,
          method: `Life histories of ${n} herds in ${place} were reconstructed with their owners for twenty years, animal by animal, and checked against dated events.`,
          results: [
            `${moved.count} of ${n} families (${moved.percent}%) that once kept only cattle now own camels.`,
            'The first camel usually came as a loan or as bridewealth, seldom by purchase.',
            'Families with camels moved less often and sold fewer animals in the last drought, but young men complained of the work.',
          ],
        }
      },
    ],
  },
  {
    key: 'dairy',
    department: 'Veterinary Science',
    core: ['sang', 'agutu'],
    guests: ['onyango', 'karanja', 'mulwa'],
    focus: 'smallholder dairy, udder health and feeding',
    interests: ['smallholder dairy', 'mastitis', 'animal nutrition'],
    keywords: ['smallholder dairy', 'mastitis', 'fodder', 'milk quality', 'zero grazing'],
    places: ['Nyandarua', 'Kiambu', 'Nandi', 'Meru', 'Kericho'],
    problems: [
      'Four fifths of the milk sold in Kenya come from families with fewer than five cows.',
      'A cow in a small stall gives six litres a day and could give twelve with better feed and healthy udders.',
      'Mastitis often goes unseen, since the milk looks normal until the quarter is lost.',
    ],
    gaps: [
      'Feeding advice assumes a supply of fodder that ends with the rains.',
      'Cooperatives pay by volume, and what payment by quality would change has been tested only once or twice.',
    ],
    implications: [
      'A paddle test at the collection centre would find most diseased udders for a few shillings.',
      'Fodder contracts between dry and wet areas deserve more attention than imported feed.',
    ],
    frames: [
      { problems: [2, 0], gaps: [], implications: [0] },
      { problems: [1], gaps: [0], implications: [1] },
      { problems: [0], gaps: [1], implications: [0] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(190, 360)
        const sub = share(n, 0.41, 0.62)
        return {
          title: `Subclinical mastitis in stall-fed dairy cows in ${place} and what milkers can do about it`,
          method: `All quarters of ${n} cows in ${place} County were tested, milk was cultured, and milking was watched from washing to storing.`,
          results: [
            `Subclinical mastitis was found in ${sub.count} of ${n} cows (${sub.percent}%).`,
            'One cloth for all cows and muddy bedding were the habits with the strongest link.',
            `Dipping teats after milking cut new infections by ${int(37, 58)}% in the following three months.`,
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Silage in bags: dry-season feeding on small dairy farms in ${place}`,
        method: `${int(45, 85)} farmers in ${place} filled plastic bags with chopped Napier grass or maize stover and molasses, and milk was recorded through two dry seasons.`,
        results: [
          `Milk fell by ${int(8, 15)}% in the dry months with silage, against ${int(33, 48)}% without.`,
          `Each bag cost ${int(110, 170)} shillings and was reused ${real(1.6, 2.8)} times.`,
          'Rats spoilt a fifth of the bags, and hanging them from the rafters solved the problem.',
        ],
      }),
      ({ place, int, real }) => ({
        title: `Paying for quality: a bonus for clean milk at a cooperative in ${place}`,
        method: `A cooperative in ${place} paid ${int(2, 4)} shillings more per litre for milk with a low bacterial count, at half of its collection routes chosen by lot.`,
        results: [
          `Within four months the count on bonus routes was ${int(46, 69)}% lower.`,
          'Members bought metal cans and delivered within two hours of milking.',
          `Rejected milk declined from ${real(5.1, 7.8)}% to ${real(1.4, 2.9)}%, which covered the cost of the bonus.`,
        ],
      }),
    ],
  },
]
