import type { Topic } from '../topic.ts'

/** Lines of research of the Department of Crop Science. */
export const agricultureTopics: Topic[] = [
  {
    key: 'drought-maize',
    department: 'Crop Science',
    core: ['wambua', 'kyalo', 'cheruiyot', 'otieno'],
    guests: ['maina', 'barasa'],
    focus: 'drought-tolerant maize for the dry lowlands',
    interests: ['drought-tolerant maize', 'plant breeding', 'dryland agronomy'],
    keywords: ['maize', 'drought tolerance', 'grain yield', 'water stress', 'plant breeding'],
    places: ['Machakos', 'Makueni', 'Kitui', 'Tharaka-Nithi', 'Embu'],
    problems: [
      'Maize feeds most households of the semi-arid east of Kenya, yet rains there fail in about two seasons out of five.',
      'A dry spell at flowering can empty a maize cob even when the season as a whole brings enough rain.',
      'Farmers of the dry lowlands still plant hybrids that were bred for the wet highlands, and lose the harvest when the rains stop early.',
    ],
    gaps: [
      'Which traits hold yield under terminal water stress has rarely been tested on the stony soils where maize is actually grown.',
      'Most trials of tolerant hybrids were run on research stations, with fertiliser that few smallholders can buy.',
    ],
    implications: [
      'Selection for early flowering together with stay-green leaves should be the first aim of breeding for these areas.',
      'Seed companies could offer two maturity classes for each rainfall zone instead of one hybrid for all.',
    ],
    frames: [
      { problems: [0, 1, 2], gaps: [0, 1], implications: [0, 1] },
      { problems: [0, 1], gaps: [1], implications: [1] },
      { problems: [0, 1, 2], gaps: [0], implications: [0] },
    ],
    studies: [
      ({ place, int, real }) => {
        const lines = int(36, 64)
        const kept = int(5, 9)
        const wet = real(4.6, 5.8)
        const dry = real(2.1, 2.9)
        const loss = Math.round(100 * (1 - Number(dry) / Number(wet)))
        return {
          title: `Grain yield of drought-tolerant maize hybrids under managed water stress in ${place} County`,
          method: `We grew ${lines} maize hybrids in ${place} County over two seasons, once with full irrigation and once with water withheld from two weeks before flowering until harvest.`,
          results: [
            `Mean grain yield fell from ${wet} t/ha with irrigation to ${dry} t/ha under stress, a loss of ${loss}%.`,
            `${kept} hybrids kept more than two thirds of their irrigated yield, and all of them shed pollen and put out silks within three days of each other.`,
            'Leaf rolling at midday said little about yield, whereas green leaf area three weeks after flowering predicted it well.',
          ],
        }
      },
      ({ place, other, int, share, real }) => {
        const farms = int(120, 240)
        const again = share(farms, 0.58, 0.74)
        return {
          title: `Farmers' own trials of early-maturing, drought-tolerant maize in ${place} and ${other}`,
          method: `In ${place} and ${other} counties ${farms} farmers each planted a tolerant early variety beside their usual maize, on their own land and with their own inputs, and scored both at harvest.`,
          results: [
            `The early variety gave ${real(0.5, 0.9)} t/ha more in the drier season and ${real(0.1, 0.3)} t/ha less in the wetter one.`,
            `Asked a year later, ${again.count} of ${farms} farmers (${again.percent}%) had planted it again, mostly on the part of the farm with the shallowest soil.`,
            'Women named flour taste and cooking time as often as yield, and two of the varieties were dropped for that reason alone.',
          ],
        }
      },
      ({ place, int, real }) => {
        const lines = int(140, 220)
        const deep = int(28, 46)
        return {
          title: `Root depth and stay-green leaves explain maize performance when rains stop early: evidence from ${place}`,
          method: `Roots of ${lines} inbred maize lines were dug out and photographed at flowering on a deep sandy loam in ${place} County, and the same lines were scored for leaf senescence under rain that ended in week nine.`,
          results: [
            `Lines whose roots reached below 90 cm lost ${deep}% less kernel weight than shallow-rooted ones.`,
            `The correlation between rooting depth and stay-green score was ${real(0.41, 0.63, 2)}, so that the cheap score can stand in for the laborious one.`,
            'Crosses between deep-rooted and early lines kept both traits in the second generation.',
          ],
        }
      },
    ],
  },
  {
    key: 'sorghum-millet',
    department: 'Crop Science',
    core: ['cheruiyot', 'mwangi', 'kyalo'],
    guests: ['lokwang', 'wambua'],
    focus: 'sorghum and millets for arid counties',
    interests: ['sorghum', 'finger millet', 'dryland agronomy'],
    keywords: ['sorghum', 'finger millet', 'drought tolerance', 'arid lands', 'food security'],
    places: ['Kitui', 'Turkana', 'Baringo', 'West Pokot', 'Tharaka-Nithi'],
    problems: [
      'Sorghum yields something in years in which maize yields nothing, but its acreage in Kenya has shrunk for decades.',
      'In the arid counties the rainy season lasts seven to nine weeks, too short for most cereals to fill their grain.',
      'Pearl and finger millet were once the staple of the dry Rift Valley, and the knowledge of their landraces is passing away with its keepers.',
    ],
    gaps: [
      'Little is known about how landraces and improved varieties compare when both are grown without fertiliser on sandy soil.',
      'Breeders have measured yield, while brewers, bakers and birds decide which variety is kept.',
      'Water harvesting and manure are usually tested apart, so that their joint effect is guesswork.',
    ],
    implications: [
      'Landraces deserve a place in breeding programmes for arid land, not only in seed banks.',
      'Public purchase of sorghum for school meals would give farmers a reason to plant it before the next failed season.',
      'Advice on ridges should come with oxen or hired labour, or it will stay on paper.',
    ],
    frames: [
      { problems: [0, 1, 2], gaps: [0, 1], implications: [0] },
      { problems: [0, 2], gaps: [1], implications: [1] },
      { problems: [1], gaps: [2], implications: [2] },
    ],
    studies: [
      ({ place, int, real }) => {
        const n = int(18, 32)
        const early = int(62, 70)
        return {
          title: `Drought-tolerant sorghum varieties for short rainy seasons: trials in ${place}`,
          method: `${n} sorghum varieties, nine of them local landraces, were sown at three sites in ${place} County at the onset of the rains and received no further water or fertiliser.`,
          results: [
            `Varieties that flowered within ${early} days gave ${real(1.6, 2.3)} t/ha, while later ones gave ${real(0.5, 0.9)} t/ha because the soil had dried before their grain filled.`,
            'Two landraces matched the best improved variety and lost far less grain to birds, since their heads droop and carry awns.',
            'After a dry month the waxy-leaved varieties resumed growth within five days of the next rain.',
          ],
        }
      },
      ({ place, int, share }) => {
        const homes = int(160, 320)
        const keep = share(homes, 0.22, 0.38)
        return {
          title: `Why households in ${place} keep or give up sorghum and millet`,
          method: `We interviewed ${homes} households in ${place} County about what they had sown in the past ten years and why, and held group discussions with older women who select the seed.`,
          results: [
            `Only ${keep.count} of ${homes} households (${keep.percent}%) still sowed sorghum or millet every year.`,
            'Bird scaring was the most common reason for giving up, because the children who used to do it are now in school.',
            'Households that had lost their maize to dry weather twice in a row were the most likely to return to the small grains.',
          ],
        }
      },
      ({ place, int, real }) => {
        const gain = int(24, 46)
        return {
          title: `Tied ridges and micro-dosed manure raise finger millet yields on dry land in ${place}`,
          method: `A split-plot experiment in ${place} compared flat sowing with tied ridges, each with and without a handful of manure for every planting hole, over ${int(3, 4)} seasons on ${int(18, 30)} farms.`,
          results: [
            `Ridges and manure together raised finger millet yields by ${gain}%, more than the sum of the two practices alone.`,
            `Soil under the ridges held ${real(9, 17, 0)} mm more water six weeks after sowing.`,
            `Making the ridges took ${int(11, 19)} working days per hectare, which families without oxen could not spare in the planting weeks.`,
          ],
        }
      },
    ],
  },
  {
    key: 'armyworm',
    department: 'Crop Science',
    core: ['simiyu', 'barasa', 'mwangi'],
    guests: ['njoroge', 'otieno'],
    from: 2017,
    focus: 'fall armyworm and its natural enemies',
    interests: ['integrated pest management', 'fall armyworm', 'biological control'],
    keywords: ['fall armyworm', 'integrated pest management', 'push-pull', 'parasitoids', 'smallholders'],
    places: ['Bungoma', 'Kakamega', 'Trans Nzoia', 'Siaya', 'Busia'],
    problems: [
      'Since its arrival in 2016 the fall armyworm has become the costliest insect in Kenyan maize fields.',
      'Many smallholders answer the fall armyworm with whatever insecticide the nearest shop sells, often without gloves or mask.',
      'Caterpillars of the fall armyworm hide in the whorl, where sprays hardly reach them.',
    ],
    gaps: [
      'How much control the native wasps and ants already provide has seldom been counted.',
      'Cultural methods are recommended widely, although few of them were compared on the same farms.',
    ],
    implications: [
      'Extension services should teach scouting first and recommend spraying only above a threshold.',
      'Keeping field margins in flower costs nothing and supports the enemies of the pest.',
    ],
    frames: [
      { problems: [0, 2], gaps: [0], implications: [1] },
      { problems: [0, 2], gaps: [1], implications: [1] },
      { problems: [1, 0], gaps: [], implications: [0] },
    ],
    studies: [
      ({ place, int, share }) => {
        const eggs = int(420, 860)
        const hit = share(eggs, 0.19, 0.37)
        return {
          title: `Native parasitoids of fall armyworm egg masses in ${place} County`,
          method: `Over one year we collected ${eggs} egg masses from unsprayed maize in ${place} County and reared them until caterpillars or wasps emerged.`,
          results: [
            `Wasps emerged from ${hit.count} of ${eggs} egg masses (${hit.percent}%), and four fifths of them belonged to a single native species.`,
            'Parasitism doubled within thirty metres of hedgerows that were flowering at the time.',
            'It fell almost to zero for three weeks after a neighbouring field had been sprayed.',
          ],
        }
      },
      ({ place, int, real }) => {
        return {
          title: `Push-pull intercropping against fall armyworm: a paired-farm comparison in ${place}`,
          method: `${int(40, 80)} pairs of neighbouring farms in ${place}, one with desmodium between the rows and Brachiaria around the field and one with maize alone, were visited every fortnight for two seasons.`,
          results: [
            `Infested plants were ${int(48, 71)}% fewer in the push-pull fields, and whorl damage scores were lower by ${real(1.1, 2.3)} points of nine.`,
            'The advantage was smallest in the first season, before the desmodium had closed its canopy.',
            `Fodder from the companion plants was worth ${int(6, 14)} thousand shillings a year to families with a cow.`,
          ],
        }
      },
      ({ place, int, share }) => {
        const n = int(260, 420)
        const mask = share(n, 0.08, 0.19)
        return {
          title: `What smallholders in ${place} spray against fall armyworm, and how safely`,
          method: `A survey of ${n} maize growers in ${place} County recorded every pesticide bought in the season, the dose, the equipment and the symptoms felt afterwards.`,
          results: [
            `Only ${mask.count} of ${n} growers (${mask.percent}%) owned a mask and gloves.`,
            `They used ${int(17, 29)} different products, of which ${int(4, 7)} are not registered for maize.`,
            'Headache and itching skin on the day after spraying were reported most often by women who carried the water and mixed the tank.',
          ],
        }
      },
    ],
  },
  {
    key: 'soil-fertility',
    department: 'Crop Science',
    core: ['karanja', 'wambua'],
    guests: ['maina', 'onyango', 'simiyu'],
    focus: 'soil fertility and organic amendments on small farms',
    interests: ['soil fertility', 'composting', 'conservation agriculture'],
    keywords: ['soil fertility', 'organic matter', 'compost', 'phosphorus', 'conservation agriculture'],
    places: ['Vihiga', 'Kisii', "Murang'a", 'Embu', 'Nyeri'],
    problems: [
      'Plots in the densely settled highlands have been farmed without rest for three generations, and their soils have grown acid.',
      'Fertiliser subsidies deliver the same two blends to every county, whatever the soil lacks.',
      'Organic matter holds a tropical soil together, and most Kenyan fields have lost half of theirs.',
    ],
    gaps: [
      'The residual effect of lime and compost beyond the first season is poorly documented.',
      'Advice to farmers rests on soil maps that are forty years old.',
      'Long trials are rare, although the benefits of minimum tillage build up over years.',
    ],
    implications: [
      'Testing the soil of one field costs less than a single bag of the wrong fertiliser.',
      'Programmes that promote compost should count the labour it takes and not only the yield it gives.',
      'Mulch has to be weighed against fodder before it is recommended.',
    ],
    frames: [
      { problems: [0, 2], gaps: [0], implications: [1] },
      { problems: [1, 0], gaps: [1], implications: [0] },
      { problems: [2], gaps: [2], implications: [2] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Lime and compost on acid soils of ${place}: what remains after four seasons`,
        method: `On ${int(24, 45)} farms in ${place} County we applied lime, compost, both or neither once and followed soil acidity and bean and maize yields for four seasons.`,
        results: [
          `Lime lifted pH from ${real(4.6, 4.9)} to ${real(5.5, 5.8)}, and half of the rise was still there at the end.`,
          `Yields with both amendments stayed ${int(31, 57)}% above the untreated plots in the fourth season.`,
          'Compost alone did nothing for acidity, but kept exchangeable aluminium from harming the roots.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(210, 390)
        const low = share(n, 0.61, 0.79)
        return {
          title: `A county-wide soil survey of smallholder fields in ${place}`,
          method: `Soil from ${n} fields across ${place} County was analysed for texture, carbon, nitrogen, phosphorus and six micronutrients, and farmers drew the history of each field.`,
          results: [
            `Available phosphorus was below the threshold in ${low.count} of ${n} fields (${low.percent}%).`,
            'Zinc and boron, which no subsidised blend contains, were short on the sandy ridges.',
            'Fields nearest the homestead held twice the carbon of distant ones, the trace of decades of kitchen waste.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Conservation agriculture with mulch and minimum tillage in ${place}: soil water, weeds and labour`,
        method: `For ${int(4, 6)} years we compared ploughed plots with plots that were only ripped and mulched, at ${int(3, 5)} sites in ${place} County, and timed all work on them.`,
        results: [
          `Rain soaked in ${real(1.6, 2.8)} times faster under mulch, and run-off carried off ${int(38, 66)}% less soil.`,
          'Weeds took more labour in the first two years and less from the third on.',
          'Mulch was the weak point, for in dry years families fed the stalks to their animals.',
        ],
      }),
    ],
  },
  {
    key: 'aflatoxin',
    department: 'Crop Science',
    core: ['mwangi', 'simiyu', 'odera'],
    guests: ['omwenga', 'agutu'],
    focus: 'aflatoxin and safe storage of grain',
    interests: ['aflatoxin', 'post-harvest losses', 'food safety'],
    keywords: ['aflatoxin', 'post-harvest losses', 'hermetic storage', 'food safety', 'maize'],
    places: ['Makueni', 'Machakos', 'Meru', 'Tana River', 'Homa Bay'],
    problems: [
      'Aflatoxin in stored maize has killed people in eastern Kenya and quietly harms the liver of many more.',
      'Between harvest and kitchen, Kenyan families lose about a fifth of their grain to moulds, weevils and rats.',
      'Grain that goes into the store at more than 13.5% moisture will mould, and few farmers can measure it.',
    ],
    gaps: [
      'It remains unclear whether airtight bags protect grain that was not fully dry when it was stored.',
      'Exposure in young children, who eat porridge daily, has been measured in very few places.',
    ],
    implications: [
      'Cheap moisture meters shared by a village could prevent most of the contamination.',
      'Food inspectors should sample the small mills, where most contaminated flour is ground.',
    ],
    frames: [
      { problems: [1, 2], gaps: [0], implications: [0] },
      { problems: [0], gaps: [1], implications: [1] },
      { problems: [1, 2], gaps: [], implications: [0] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Airtight bags and aflatoxin in household maize stores of ${place}`,
        method: `We gave ${int(90, 160)} households in ${place} County airtight bags or ordinary sacks by lot and measured moisture, insects and total aflatoxin in their maize every six weeks for eight months.`,
        results: [
          `Mean aflatoxin rose from ${real(2.1, 3.6)} to ${real(14, 26)} µg/kg in sacks, but stayed below ${real(4.1, 5.2)} µg/kg in airtight bags.`,
          `Weight lost to weevils was ${int(11, 19)}% in sacks and under 2% in the bags.`,
          'Bags closed on damp grain did not stop the mould, and a quarter of them were pierced by rodents within the year.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(180, 310)
        const over = share(n, 0.21, 0.43)
        return {
          title: `Dietary aflatoxin exposure of children under three in ${place}`,
          method: `Flour and porridge eaten by ${n} children under three in ${place} County were sampled in the month after harvest and again six months later, and the children were weighed and measured.`,
          results: [
            `Flour of ${over.count} of ${n} children (${over.percent}%) exceeded the legal limit of 10 µg/kg at the second visit.`,
            'Exposure was highest where maize and groundnut were mixed in one porridge.',
            'Children in the most exposed third were shorter for their age, a difference that household wealth did not explain.',
          ],
        }
      },
      ({ place, int, real, share }) => {
        const n = int(60, 120)
        const dry = share(n, 0.26, 0.41)
        return {
          title: `Drying floors, tarpaulins and moisture meters: cutting mould at harvest in ${place}`,
          method: `During two harvests ${n} farmer groups in ${place} County dried maize on bare ground, on tarpaulins or in a small solar dryer, and an assistant recorded moisture each evening.`,
          results: [
            `On bare ground only ${dry.count} of ${n} lots (${dry.percent}%) reached a safe moisture before they were stored.`,
            `Tarpaulins shortened drying by ${real(1.4, 2.6)} days and the solar dryer by ${real(3.1, 4.4)} days.`,
            'Once a meter was available, groups dried longer than they had believed necessary.',
          ],
        }
      },
    ],
  },
  {
    key: 'leafy-vegetables',
    department: 'Crop Science',
    core: ['karanja', 'gichuki', 'otieno'],
    guests: ['kirimi', 'owuor'],
    focus: 'African leafy vegetables, from seed to plate',
    interests: ['African leafy vegetables', 'horticulture', 'nutrition-sensitive agriculture'],
    keywords: ['African leafy vegetables', 'amaranth', 'nightshade', 'micronutrients', 'horticulture'],
    places: ['Kisumu', 'Kiambu', 'Nairobi', 'Kakamega', 'Kisii'],
    problems: [
      'Amaranth, nightshade and spider plant carry more iron and vitamin A than the cabbage that replaced them.',
      'Demand for African leafy vegetables in the cities grows faster than the supply of good seed.',
      'Greens wilt within a day of picking, and a third of them never reach a plate.',
    ],
    gaps: [
      'Seed of these vegetables is mostly saved at home, and its quality has hardly been studied.',
      'How much of their iron the body takes up after long boiling is an open question.',
    ],
    implications: [
      'Home gardens of these vegetables are among the cheapest means against hidden hunger.',
      'Seed regulation should leave room for vegetables that no company breeds.',
    ],
    frames: [
      { problems: [1, 0], gaps: [0], implications: [1] },
      { problems: [0], gaps: [1], implications: [0] },
      { problems: [0, 1], gaps: [], implications: [0] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(110, 190)
        const germ = share(n, 0.29, 0.44)
        return {
          title: `Quality of farm-saved nightshade and amaranth seed in ${place}`,
          method: `${n} seed lots of nightshade and amaranth from farms and markets in and around ${place} were tested for germination, purity and seed-borne fungi.`,
          results: [
            `Only ${germ.count} of ${n} lots (${germ.percent}%) germinated at the 70% that the seed standard demands.`,
            'Washing the pulp off the same day and drying the seed in shade made the largest difference.',
            'Lots from growers who sell to neighbours were better than those from open markets, where old and new seed is mixed.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Cooking practices and iron in African leafy vegetables eaten in ${place}`,
        method: `We cooked cowpea leaves, nightshade and spider plant in four ways recorded in ${int(60, 110)} kitchens of ${place} and measured iron, vitamin C and phytate before and after.`,
        results: [
          `Boiling for an hour with the water thrown away lost ${int(52, 74)}% of vitamin C and ${int(21, 34)}% of soluble iron.`,
          `Short frying with tomato kept most of both and raised the estimated absorbable iron ${real(1.8, 2.7)} times.`,
          'Cooks who threw the water away did so because of the bitterness, which milk removes as well.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(150, 260)
        const more = share(n, 0.44, 0.63)
        return {
          title: `Kitchen gardens and women's diets in ${place}: a two-year follow-up`,
          method: `Seed, a watering can and three training days were offered to ${n} women with young children in ${place}, whose diets were recorded by recall before, one year after and two years after.`,
          results: [
            `At two years ${more.count} of ${n} women (${more.percent}%) ate dark green leaves on four or more days a week, up from one in five at the start.`,
            'Gardens close to a water point lasted, while those farther than 200 m were mostly given up in the first dry season.',
            'Selling a surplus of greens gave women small sums that they decided on themselves.',
          ],
        }
      },
    ],
  },
  {
    key: 'seed-women',
    department: 'Crop Science',
    core: ['mwangi', 'wanyama', 'guyo'],
    guests: ['kyalo'],
    focus: 'community seed systems and the women who run them',
    interests: ['seed systems', 'gender and agriculture', 'agrobiodiversity'],
    keywords: ['seed systems', 'gender', 'agrobiodiversity', 'beans', 'community seed banks'],
    places: ['Busia', 'Nakuru', 'Machakos', 'Meru', 'Migori'],
    problems: [
      'Four out of five seeds sown in Kenya come from neighbours, local markets or the last harvest, and mostly from women.',
      'Seed policy speaks of varieties and licences, and seldom of the women who choose, dry and share the seed.',
      'Old bean and cowpea types disappear when the few households that keep them move or die.',
    ],
    gaps: [
      'Whether community seed banks change who has access to seed, or only where it is kept, has not been examined.',
      'The exchange of seed between households is rarely recorded as the network it is.',
    ],
    implications: [
      'Recognising women as seed producers in law would cost little and strengthen the whole system.',
      'Support should go to the few households through which most of the exchange passes.',
      'The rules of community seed banks should be read for whom they leave out, tenants first.',
    ],
    frames: [
      { problems: [0, 2], gaps: [1], implications: [1] },
      { problems: [0, 1], gaps: [0], implications: [2] },
      { problems: [0, 1], gaps: [], implications: [0] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Who gives seed to whom: bean exchange networks in ${place}`,
        method: `Every household of ${int(4, 7)} villages in ${place} County was asked from whom it had received bean seed in three years, which gave a network of ${int(310, 520)} gifts, loans and sales.`,
        results: [
          `A tenth of the households, nearly all headed or run by older women, were the origin of ${int(46, 63)}% of the exchanges.`,
          `Each of them kept ${real(5.2, 7.4)} bean types on average, against ${real(1.7, 2.4)} elsewhere.`,
          'Newcomers by marriage brought most of the types that were new to a village.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(140, 280, 2)
        const got = share(n, 0.36, 0.57)
        return {
          title: `Community seed banks and women's access to seed after a failed season in ${place}`,
          method: `After the failed rains of the previous year we visited ${n} households in ${place} County, half of them in villages with a community seed bank.`,
          results: [
            `In all, ${got.count} of ${n} households (${got.percent}%) could sow the amount they wanted at the next onset of rain.`,
            'Women heading a household alone gained most from the banks, because elsewhere seed was lent against a cow or land.',
            'Three banks refused seed to tenants without a guarantor, which repeated the exclusion they were founded to end.',
          ],
        }
      },
      ({ place, int, share }) => {
        const n = int(96, 170)
        const join = share(n, 0.31, 0.52)
        return {
          title: `Women as licensed seed producers: lessons from bean growers in ${place}`,
          method: `We followed ${n} women in ${place} who were trained to produce quality-declared bean seed, from the first inspection to the third selling season, through accounts that they kept themselves.`,
          results: [
            `After three seasons ${join.count} of ${n} producers (${join.percent}%) were still selling seed.`,
            'Inspection fees and travel to the county office took more of the margin than land or labour.',
            'Those who went on had husbands or brothers who shared the field work, or had joined to hire a thresher.',
          ],
        }
      },
    ],
  },
]
