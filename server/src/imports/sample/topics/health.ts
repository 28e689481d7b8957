import type { Topic } from '../topic.ts'

/** Lines of research of the Department of Public Health. */
export const healthTopics: Topic[] = [
  {
    key: 'malaria',
    department: 'Public Health',
    core: ['noor', 'odera', 'masinde', 'koech'],
    guests: ['patel', 'maina', 'ndegwa'],
    focus: 'malaria prevention around Lake Victoria and on the coast',
    interests: ['malaria', 'vector control', 'infectious disease epidemiology'],
    keywords: ['malaria', 'bed nets', 'Anopheles', 'vector control', 'children'],
    places: ['Siaya', 'Kisumu', 'Busia', 'Kwale', 'Homa Bay'],
    problems: [
      'Malaria remains the first reason for which a child is brought to a dispensary in western Kenya.',
      'Bed nets have halved malaria deaths, but mosquitoes increasingly bite before people go to bed.',
      'Protection by a bed net wears away with every hole, and nets are handed out only every three years.',
    ],
    gaps: [
      'Where transmission persists between rounds of distribution is known for few villages.',
      'Resistance of mosquitoes to pyrethroids has been tested in the laboratory more often than in houses.',
    ],
    implications: [
      'Nets should be replaced by their condition and not by the calendar.',
      'Screening the eaves of houses would protect everyone inside during the hours before bedtime.',
    ],
    frames: [
      { problems: [1, 2], gaps: [1], implications: [0] },
      { problems: [0, 1], gaps: [0], implications: [1] },
      { problems: [1, 0], gaps: [], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(380, 720)
        const sound = share(n, 0.39, 0.57)
        return {
          title: `Condition of bed nets two years after mass distribution in ${place} County`,
          method: `In a random sample of villages in ${place} County we inspected ${n} bed nets, counted and measured their holes, and exposed mosquitoes to pieces of the fabric.`,
          results: [
            `${sound.count} of ${n} nets (${sound.percent}%) were still in serviceable condition.`,
            'Holes appeared mostly along the lower edge, where nets are tucked under a rough bed frame.',
            `Fabric of nets washed more than ten times killed only ${int(23, 47)}% of the mosquitoes.`,
          ],
        }
      },
      ({ place, int, real, share }) => {
        const n = int(520, 940)
        const positive = share(n, 0.12, 0.29)
        return {
          title: `Outdoor biting and residual malaria transmission in ${place}`,
          method: `Mosquitoes were caught hourly indoors and outdoors in ${int(12, 24)} villages of ${place} County for a year, and ${n} residents were tested for parasites in the rainy season.`,
          results: [
            `Parasites were found in ${positive.count} of ${n} residents (${positive.percent}%).`,
            `${int(34, 52)}% of the bites fell before ten in the evening, while people cooked or sat outside.`,
            `Adolescents carried parasites ${real(1.4, 2.1)} times as often as children under five, although they were rarely ill.`,
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `House screening to prevent malaria: a randomised trial in ${place}`,
        method: `${int(240, 420)} houses in ${place} County were allotted by lot to screened eaves, doors and windows or to no change, with bed nets in both groups, and children were followed for eighteen months.`,
        results: [
          `Screening lowered the number of malaria mosquitoes indoors by ${int(52, 71)}%.`,
          `Clinical malaria fell from ${real(0.71, 0.94, 2)} to ${real(0.44, 0.62, 2)} episodes per child and year.`,
          'Two thirds of the screens were intact at the end, doors being the part that failed first.',
        ],
      }),
    ],
  },
  {
    key: 'maternal-health',
    department: 'Public Health',
    core: ['gichuki', 'omwenga', 'owuor', 'odera'],
    guests: ['ogola', 'wanyama'],
    focus: 'safe birth and the care of mothers and newborns',
    interests: ['maternal health', 'newborn care', 'health systems'],
    keywords: ['maternal health', 'antenatal care', 'skilled birth attendance', 'newborns', 'referral'],
    places: ['Kakamega', 'Garissa', 'Nyamira', 'Narok', 'Nairobi'],
    problems: [
      'A Kenyan woman still dies of pregnancy or birth every two hours, mostly of causes that any hospital can treat.',
      'Free maternity care has filled the wards, but midwives, beds and blood have not grown with the number of births.',
      'Many women come to antenatal care only in the sixth month, too late for iron, tests or advice to help much.',
    ],
    gaps: [
      'Why women who planned to deliver in a hospital give birth at home after all is rarely asked.',
      'The hours between the decision to refer and the arrival at the hospital are missing from every register.',
    ],
    implications: [
      'A county ambulance line that is answered at night would address the largest delay.',
      'Respectful treatment is no luxury, since it decides where the next child is born.',
      'Invitations to early care have to go out before registration, for instance through community health promoters.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [1, 0] },
      { problems: [0, 1], gaps: [1], implications: [0] },
      { problems: [2], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(240, 460)
        const home = share(n, 0.19, 0.34)
        return {
          title: `Planned in hospital, born at home: birth plans and places of birth in ${place}`,
          method: `In ${place} County ${n} women who had told a nurse that they would deliver in a health facility were visited six weeks after birth.`,
          results: [
            `${home.count} of ${n} women (${home.percent}%) had given birth at home or on the way.`,
            'Labour at night without transport was the leading reason, followed by a strike or the absence of the nurse.',
            'Women who had been shouted at during an earlier birth were twice as likely to have stayed at home.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Obstetric referrals in ${place}: where the hours are lost`,
        method: `We traced ${int(130, 260)} emergency referrals in ${place} from the first decision to the treatment, using call logs, registers and interviews with drivers, nurses and families.`,
        results: [
          `The median time was ${real(3.1, 5.4)} hours, of which driving took less than a third.`,
          'Looking for fuel money and for a companion who could donate blood took longest.',
          `Receiving hospitals had been told in advance in only ${int(17, 34)}% of the cases.`,
        ],
      }),
      ({ place, int, share }) => {
        const n = int(300, 560)
        const early = share(n, 0.41, 0.58)
        return {
          title: `Group antenatal care and early attendance in ${place}: a cluster trial`,
          method: `Health centres in ${place} were assigned at random to individual visits or to groups of ten pregnant women who met monthly with a midwife, and ${n} women were followed until the sixth week after birth.`,
          results: [
            `In the group centres and the others together ${early.count} of ${n} women (${early.percent}%) made four visits or more, with a difference of ${int(14, 26)} percentage points in favour of groups.`,
            'Women in groups recognised danger signs more often and had saved more for transport.',
            'First visits came no earlier, because groups were formed only after a woman had registered.',
          ],
        }
      },
    ],
  },
  {
    key: 'hiv-adolescents',
    department: 'Public Health',
    core: ['odera', 'musyoka', 'masinde'],
    guests: ['muriuki', 'omwenga'],
    focus: 'HIV prevention and treatment among adolescents',
    interests: ['HIV', 'adolescent health', 'implementation research'],
    keywords: ['HIV', 'adolescents', 'antiretroviral therapy', 'stigma', 'prevention'],
    places: ['Homa Bay', 'Kisumu', 'Migori', 'Nairobi', 'Mombasa'],
    problems: [
      'Adolescents are the only age group in which HIV deaths in Kenya have not clearly fallen.',
      'Boarding schools allow no phone and little privacy, and pills taken in secret are pills missed.',
      'Young people who were born with HIV reach adulthood in clinics that were built for their parents.',
    ],
    gaps: [
      'Programmes for adolescents report how many were reached, and seldom whether the virus was suppressed a year later.',
      'The voices of school nurses and matrons, who hold the pills, are missing from the literature.',
    ],
    implications: [
      'The move to adult care should follow readiness and not the eighteenth birthday.',
      'Schools need a rule that lets a pupil keep and take medicine unseen.',
      'Self-tests belong in the hands of peers who can walk along to the clinic.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0, 1], implications: [1] },
      { problems: [2, 0], gaps: [0], implications: [0] },
      { problems: [0], gaps: [0], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(210, 390)
        const sup = share(n, 0.66, 0.81)
        return {
          title: `Viral suppression among adolescents in boarding and day schools of ${place}`,
          method: `Clinic records of ${n} pupils on antiretroviral therapy in ${place} were joined with interviews about school, home and the people who know of their status.`,
          results: [
            `The virus was suppressed in ${sup.count} of ${n} pupils (${sup.percent}%).`,
            `Boarders were ${int(9, 17)} percentage points behind day pupils, and the gap closed where one member of staff had been told.`,
            'Most missed doses fell on the first and last week of term.',
          ],
        }
      },
      ({ place, int, share }) => {
        const n = int(140, 260)
        const stay = share(n, 0.62, 0.8)
        return {
          title: `Leaving the children's clinic: transition to adult HIV care in ${place}`,
          method: `${n} young people in ${place} were followed from the last visit to the paediatric clinic until one year afterwards.`,
          results: [
            `One year later ${stay.count} of ${n} (${stay.percent}%) were in regular care.`,
            'Those who had met the new nurse before the move were far more likely to stay.',
            'Waiting among adults who might know their mothers was what they feared most.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Peer-delivered HIV self-tests for young fishermen and traders at the beaches of ${place}`,
        method: `Trained peers in ${place} offered self-tests to ${int(480, 820)} young men and women in places of work, bars and salons, and walked to the clinic with those who asked.`,
        results: [
          `Two thirds took a kit, and ${real(2.4, 5.1)}% of the users reported a reactive result.`,
          `Of these, ${int(71, 88)}% began treatment within a month.`,
          'Men preferred to test alone at night, while women wanted the peer to be present.',
        ],
      }),
    ],
  },
  {
    key: 'wash',
    department: 'Public Health',
    core: ['noor', 'musyoka', 'opiyo'],
    guests: ['mathenge', 'abdi', 'gitonga'],
    focus: 'safe water, sanitation and diarrhoeal disease',
    interests: ['water and sanitation', 'diarrhoeal disease', 'environmental health'],
    keywords: ['water quality', 'sanitation', 'hygiene', 'diarrhoea', 'cholera'],
    places: ['Garissa', 'Kisumu', 'Turkana', 'Nairobi', 'Tana River'],
    problems: [
      'Cholera returns to Kenya almost every year, along the same rivers and in the same settlements.',
      'Water that is clean at the kiosk is often contaminated by the time it is drunk at home.',
      'A latrine shared by sixty people is counted as sanitation by nobody who has to use it at night.',
    ],
    gaps: [
      'Large trials of latrines and handwashing have disappointed, and the reasons are debated.',
      'How households choose among several sources of water as the seasons change has been overlooked.',
    ],
    implications: [
      'Chlorine dosed at the tap stand demands nothing of the household and should come first.',
      'Emptying pits safely deserves the same attention as digging them.',
    ],
    frames: [
      { problems: [1], gaps: [1], implications: [0] },
      { problems: [1, 0], gaps: [0], implications: [0] },
      { problems: [0, 2], gaps: [], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(260, 480)
        const bad = share(n, 0.48, 0.69)
        return {
          title: `From kiosk to cup: recontamination of drinking water in ${place}`,
          method: `Water was followed from the source to the drinking cup in ${n} households of ${place}, with counts of E. coli at four points on the way.`,
          results: [
            `Water was safe at almost every kiosk, yet ${bad.count} of ${n} cups (${bad.percent}%) contained E. coli.`,
            'Dipping a hand or mug into a wide bucket was the step that did most harm.',
            `Jerrycans with a tap lowered the odds of contamination by ${int(52, 73)}%.`,
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Automatic chlorination at tap stands and child diarrhoea in ${place}`,
        method: `Passive dosing devices were fitted to ${int(40, 76, 2)} tap stands in ${place}, half of them filled with chlorine and half with vitamin C, and children under five were visited monthly for a year.`,
        results: [
          `Diarrhoea was reported in ${real(5.2, 7.1)}% of visits with chlorine and ${real(8.3, 10.9)}% without.`,
          'Hardly any user noticed the taste at the dose that was chosen.',
          `The devices ran for ${int(5, 9)} weeks between refills and cost less than a shilling for each person and day.`,
        ],
      }),
      ({ place, int, share }) => {
        const n = int(160, 280)
        const clean = share(n, 0.24, 0.42)
        return {
          title: `Cholera hot spots in ${place}: a case-control study of water, food and latrines`,
          method: `During an outbreak in ${place} ${n} confirmed cases were compared with twice as many neighbours of the same age.`,
          results: [
            `Only ${clean.count} of ${n} cases (${clean.percent}%) had drunk treated water on the days before they fell ill.`,
            'Eating at funerals and buying cut fruit each doubled the risk.',
            'Houses that used a latrine draining into the street gutter lay at the centre of two of the three clusters.',
          ],
        }
      },
    ],
  },
  {
    key: 'child-nutrition',
    department: 'Public Health',
    core: ['gichuki', 'omwenga', 'noor'],
    guests: ['karanja', 'halake', 'kirimi'],
    focus: 'child growth, feeding and acute malnutrition',
    interests: ['child nutrition', 'stunting', 'food security'],
    keywords: ['stunting', 'wasting', 'complementary feeding', 'breastfeeding', 'food security'],
    places: ['Turkana', 'Mandera', 'Kilifi', 'West Pokot', 'Samburu'],
    problems: [
      'One Kenyan child in five is too short for its age, and will learn and earn less for it.',
      'Acute malnutrition in the northern counties rises and falls with the milk of camels and goats.',
      'Between six and eighteen months children need dense food, and most are given thin porridge.',
    ],
    gaps: [
      'Screening campaigns find children late, since mothers rarely take part in the measuring.',
      'Milk, which stands for most of what pastoral children eat, is badly captured by common questionnaires.',
    ],
    implications: [
      'Keeping a milking animal near the children in the dry season should count as a nutrition programme.',
      'Mothers can measure the arm of a child as reliably as health workers and do so more often.',
      'Cooking days with fathers and grandmothers reach those who decide about the plate.',
    ],
    frames: [
      { problems: [1, 0], gaps: [1], implications: [0] },
      { problems: [1, 0], gaps: [0], implications: [1] },
      { problems: [2, 0], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(420, 780)
        const wasted = share(n, 0.14, 0.26)
        return {
          title: `Milk, herds and seasonal wasting of children in ${place}`,
          method: `We measured ${n} children under five in ${place} County in the wet and again in the dry season and recorded the milk of each household's animals and where these were kept.`,
          results: [
            `At the end of the dry season ${wasted.count} of ${n} children (${wasted.percent}%) were wasted.`,
            'Children whose family had left one milking animal at home lost half as much weight as those whose herd was far away.',
            'Camels gave milk for two months after cows had dried up.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Mothers measuring their children's arms in ${place}: accuracy and time to treatment`,
        method: `${int(310, 540)} mothers in ${place} were given a coloured tape and shown once how to use it, and their readings were compared with those of trained staff.`,
        results: [
          `Agreement was ${real(91, 97)}% for the red class and slightly lower near the borders between colours.`,
          `Children were admitted ${int(9, 17)} days earlier than in the villages without tapes, and fewer needed a hospital.`,
          'Grandmothers, who look after the children by day, asked for a tape of their own.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(190, 350)
        const diverse = share(n, 0.21, 0.39)
        return {
          title: `What children between six and twenty-three months eat in ${place}, and who decides`,
          method: `Feeding of ${n} children in ${place} was observed for a day and recalled for a week, together with who had bought, cooked and served the food.`,
          results: [
            `A sufficiently diverse diet was reached by ${diverse.count} of ${n} children (${diverse.percent}%).`,
            'Eggs were sold in most homes that had hens, for fear that a child who eats eggs will become a thief.',
            'Fathers who had attended one cooking day bought beans and small fish more often.',
          ],
        }
      },
    ],
  },
  {
    key: 'hypertension',
    department: 'Public Health',
    core: ['musyoka', 'ndegwa', 'gichuki'],
    guests: ['langat', 'koech'],
    focus: 'high blood pressure, diabetes and the care of chronic illness',
    interests: ['non-communicable diseases', 'hypertension', 'primary health care'],
    keywords: ['hypertension', 'diabetes', 'non-communicable diseases', 'primary care', 'adherence'],
    places: ['Nyeri', 'Uasin Gishu', 'Machakos', 'Kiambu', 'Vihiga'],
    problems: [
      'One adult in four in Kenya has high blood pressure, and most of them do not know it.',
      'Clinics made for infections have to learn to care for people who will come every month for life.',
      'Diabetes drugs are free on paper and out of stock on the shelf.',
    ],
    gaps: [
      'Cohorts of treated patients in African primary care are few and short.',
      'The cost that patients bear for travel and lost work is left out of most evaluations.',
    ],
    implications: [
      'Dispensing for three months at a time would save patients more than the drugs themselves cost.',
      'Community groups that buy drugs together deserve a place in the national programme.',
      'Measuring men where they work would find most of those who do not know.',
    ],
    frames: [
      { problems: [0, 1], gaps: [], implications: [2] },
      { problems: [1], gaps: [0, 1], implications: [1] },
      { problems: [2, 1], gaps: [1], implications: [0] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(520, 960)
        const high = share(n, 0.23, 0.31)
        const known = share(high.count, 0.26, 0.43)
        return {
          title: `Prevalence and awareness of hypertension among adults in ${place} County`,
          method: `A household survey in ${place} County measured blood pressure three times in each of ${n} adults and asked about salt, tobacco, work and earlier measurements.`,
          results: [
            `Pressure was raised in ${high.count} of ${n} adults (${high.percent}%).`,
            `Of those, ${known.count} (${known.percent}%) knew of it, and fewer than half of these took a drug.`,
            'Men under forty had the lowest awareness, as nobody measures them at antenatal or child clinics.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Medicine clubs for hypertension and diabetes in ${place}: two years of follow-up`,
        method: `Patients in ${place} formed ${int(18, 36)} clubs that met monthly, measured each other, saved money and collected drugs in bulk, and were compared with patients who came to the clinic alone.`,
        results: [
          `Systolic pressure fell by ${real(13, 19)} mmHg in the clubs and ${real(5, 8)} mmHg in the clinic group.`,
          `Each member saved ${int(320, 640)} shillings a month, mostly in bus fares.`,
          'Clubs dissolved where the treasurer was also the nurse.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(170, 310)
        const stock = share(n, 0.34, 0.55)
        return {
          title: `Out of stock: interruptions of diabetes treatment in ${place}`,
          method: `Shelves of every public facility in ${place} County were checked monthly and ${n} patients with type 2 diabetes reported what they had taken.`,
          results: [
            `Treatment was interrupted at least once in ${stock.count} of ${n} patients (${stock.percent}%) within a year.`,
            `Metformin was missing on ${int(19, 37)}% of the visits, usually because the county had not paid the supplier.`,
            'Patients with a phone number of the pharmacist lost fewer days than those who travelled to find out.',
          ],
        }
      },
    ],
  },
  {
    key: 'mental-health',
    department: 'Public Health',
    core: ['koech', 'owuor'],
    guests: ['deng', 'kilonzo', 'odera', 'ogola'],
    from: 2018,
    focus: 'depression and psychological care outside hospitals',
    interests: ['mental health', 'depression', 'community health workers'],
    keywords: ['mental health', 'depression', 'lay counsellors', 'young people', 'community health workers'],
    places: ['Nakuru', 'Kisii', 'Kajiado', 'Nairobi', 'Kitui'],
    problems: [
      'Kenya has about one psychiatrist for every half a million people, nearly all of them in the capital.',
      'Depression in rural clinics is treated as headache, malaria or ulcers, over and over again.',
      'Young people who have finished school and found no work seldom appear in any health statistic.',
    ],
    gaps: [
      'Talking treatments by lay people work in trials, but what becomes of them once the project car has left is unknown.',
      'Questionnaires were translated word by word, while distress is expressed in other images.',
    ],
    implications: [
      'Supervision by phone should be paid for permanently, as it is what keeps lay counselling alive.',
      'Counselling belongs where young people already meet, in sports clubs, churches and salons.',
      'Screening should begin with the words in which people complain.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [0] },
      { problems: [1], gaps: [1], implications: [2] },
      { problems: [2], gaps: [], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(160, 320)
        const well = share(n, 0.49, 0.64)
        return {
          title: `Problem-solving talks by community health promoters for depression in ${place}`,
          method: `Twenty community health promoters in ${place} were trained for nine days to hold five talks with people who had screened positive for depression, and ${n} people took part.`,
          results: [
            `Three months later ${well.count} of ${n} participants (${well.percent}%) no longer met the criteria.`,
            'Debt and conflict at home were the problems worked on most.',
            'Promoters who were called by a supervisor each week held twice as many talks as the others.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Thinking too much: local words for distress and the screening of depression in ${place}`,
        method: `Interviews and card sorting with ${int(48, 84)} adults in ${place} produced a list of local expressions, which we added to a standard questionnaire and tested against a psychiatric interview.`,
        results: [
          `Four local items raised sensitivity from ${real(0.61, 0.7, 2)} to ${real(0.79, 0.87, 2)} with no loss of specificity.`,
          'A heart that is tired and thoughts that do not sit down were understood by everyone.',
          'Men described anger and drinking where the original scale asks about crying.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(220, 410)
        const low = share(n, 0.27, 0.41)
        return {
          title: `Unemployment, hope and depressive symptoms among young adults in ${place}`,
          method: `${n} men and women of 18 to 29 years in ${place} were interviewed three times in two years on work, relationships, phone use and mood.`,
          results: [
            `At the start ${low.count} of ${n} (${low.percent}%) had symptoms of at least moderate depression.`,
            'Losing casual work harmed mood more than never having had any.',
            'Membership in a savings group or a choir softened the effect, online contact did not.',
          ],
        }
      },
    ],
  },
]
