import type { Topic } from '../topic.ts'

/** Lines of research of the departments of Economics and Development Studies and of Education. */
export const societyTopics: Topic[] = [
  {
    key: 'mobile-savings',
    department: 'Economics and Development Studies',
    core: ['ndungu', 'onyango', 'kirimi'],
    guests: ['kariuki', 'wanyama'],
    solo: 0.12,
    focus: 'saving, credit and mobile money in poor households',
    interests: ['financial inclusion', 'mobile money', 'household economics'],
    keywords: ['mobile money', 'savings groups', 'digital credit', 'financial inclusion', 'poverty'],
    places: ['Kisumu', 'Kirinyaga', 'Kilifi', 'Nakuru', 'Bungoma'],
    problems: [
      'Nearly every adult in Kenya has a mobile wallet, yet few keep any money in it for longer than a day.',
      'Digital credit arrives within a minute at any hour and is repaid by borrowing from the next lender.',
      'Savings groups have outlived banks, programmes and apps that were meant to replace them.',
    ],
    gaps: [
      'Surveys count accounts, while the flows between members of one household remain hidden.',
      'Effects of digital credit have been estimated for those who apply, not for those who are turned away.',
    ],
    implications: [
      'A right to see the total price before accepting a loan would change more than a ceiling on interest.',
      'Products that commit money to a date named by the saver deserve a wider trial.',
      'Those who design products for savers could begin by reading the ledgers of such groups.',
    ],
    frames: [
      { problems: [1], gaps: [1], implications: [0] },
      { problems: [0], gaps: [0], implications: [1] },
      { problems: [2], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(320, 640)
        const late = share(n, 0.28, 0.46)
        return {
          title: `One loan to repay another: digital credit and arrears among traders in ${place}`,
          method: `With the consent of ${n} market traders in ${place} we read a year of their mobile transactions and asked what each loan had been for.`,
          results: [
            `${late.count} of ${n} traders (${late.percent}%) had repaid at least one loan with another.`,
            `The median loan cost ${int(7, 11)}% a month, which three quarters of the borrowers underestimated.`,
            'Stock for the shop was the stated purpose, and school fees and funerals the usual one.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `A locked wallet for school fees: a field experiment on commitment saving in ${place}`,
        method: `${int(480, 860)} parents in ${place} were offered a mobile wallet, half of them with a lock until the first day of term, assigned by lottery.`,
        results: [
          `Balances at the start of term were ${real(1.5, 2.4)} times as high with the lock.`,
          `Pupils were sent home for unpaid fees on ${int(2, 4)} fewer days a term.`,
          'Women used the lock against requests of relatives, and men against themselves.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(90, 170)
        const split = share(n, 0.12, 0.27)
        return {
          title: `How savings groups in ${place} lend, punish and endure`,
          method: `Ledgers of ${n} savings groups in ${place} over five years were copied and read together with their secretaries.`,
          results: [
            `${split.count} of ${n} groups (${split.percent}%) broke up, most of them after a share-out in a year of bad harvest.`,
            'Fines for lateness were collected strictly, late loans mildly.',
            'Groups that took in a new member each year lasted longer than closed circles of friends.',
          ],
        }
      },
    ],
  },
  {
    key: 'smallholder-markets',
    department: 'Economics and Development Studies',
    core: ['onyango', 'bett', 'alemu'],
    guests: ['karanja', 'simiyu', 'sang'],
    solo: 0.1,
    focus: 'markets, prices and contracts for small farms',
    interests: ['agricultural economics', 'market access', 'value chains'],
    keywords: ['market access', 'prices', 'cooperatives', 'value chains', 'smallholders'],
    places: ['Nyandarua', 'Meru', 'Trans Nzoia', 'Kisii', 'Elgeyo Marakwet'],
    problems: [
      'Small farmers sell at harvest when prices are lowest and buy the same grain back at twice the price in May.',
      'Between the gate of a potato farm and a plate of chips in the city lie six hands and a bag without a standard weight.',
      'Export vegetables pay well until a single consignment fails an inspection abroad.',
      'Cooperatives rose and fell with coffee, and are now asked to carry milk, credit and hope.',
    ],
    gaps: [
      'Traders are blamed for low prices, but their costs and risks have been measured only rarely.',
      'Cooperatives are studied while they flourish, so that little is known of why they decline.',
    ],
    implications: [
      'Weights that can be trusted are the cheapest reform of rural markets.',
      'Storage credit should be timed by the school calendar, since fees force the sale.',
      'Prompt payment is the first thing that a board can offer its members.',
    ],
    frames: [
      { problems: [0], gaps: [], implications: [1] },
      { problems: [1], gaps: [0], implications: [0] },
      { problems: [3], gaps: [1], implications: [2] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Storage credit and the timing of maize sales in ${place}`,
        method: `Farmer groups in ${place} with ${int(380, 690)} members were randomly offered a loan against bagged maize in the month of harvest.`,
        results: [
          `Members with the loan sold ${int(9, 15)} weeks later and received ${real(18, 34, 0)}% more per bag.`,
          'Prices in the nearest market rose less over the season when many groups took part, which also helped buyers.',
          'The profit came to less than a month of wages but arrived in the hungry season.',
        ],
      }),
      ({ place, other, int, real }) => ({
        title: `What do potato brokers earn? Costs and margins on the road from ${place} and ${other} to Nairobi`,
        method: `We rode along on ${int(46, 92)} lorry trips from ${place} and ${other} to the capital and noted each payment, loss and waiting hour.`,
        results: [
          `Brokers kept ${real(6, 11)}% of the final price after cost and lost money on every fifth trip.`,
          `Unofficial payments came to ${int(3, 9)} thousand shillings a trip.`,
          'Overfilled bags transferred about a tenth of the harvest from the farmer to the chain.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(200, 380)
        const side = share(n, 0.31, 0.49)
        return {
          title: `Side-selling and trust in dairy and coffee cooperatives of ${place}`,
          method: `${n} members of six cooperatives in ${place} told us privately where they had delivered in the past month and what they thought of the board.`,
          results: [
            `${side.count} of ${n} members (${side.percent}%) had sold to others, mostly for cash on the day.`,
            'Payment delayed beyond three weeks doubled side-selling, and a lower price had little influence.',
            'Members who had seen the accounts at a meeting were the most loyal.',
          ],
        }
      },
    ],
  },
  {
    key: 'drought-insurance',
    department: 'Economics and Development Studies',
    core: ['alemu', 'guyo', 'onyango', 'lokwang'],
    guests: ['maina', 'saitoti', 'halake'],
    solo: 0.08,
    focus: 'insurance and cash transfers against drought',
    interests: ['index insurance', 'cash transfers', 'poverty dynamics'],
    keywords: ['index insurance', 'cash transfers', 'pastoralists', 'drought', 'resilience'],
    places: ['Marsabit', 'Wajir', 'Isiolo', 'Turkana', 'Mandera'],
    problems: [
      'Herders in northern Kenya lose in one drought what they built up in ten years, and help comes after the animals have died.',
      'Insurance that pays by satellite image needs no inspector, but sometimes pays when nothing was lost and not when all was.',
      'Cash transfers reach the poor of the arid counties every two months, drought or not.',
    ],
    gaps: [
      'The effects of insurance on children and on herd mobility have received less attention than its uptake.',
      'Whether cash and insurance strengthen or replace each other is an open question.',
    ],
    implications: [
      'Payouts should come before animals die and not as compensation afterwards.',
      'Explaining the index in pictures of pasture is a matter of consumer protection.',
    ],
    frames: [
      { problems: [1, 0], gaps: [], implications: [1] },
      { problems: [0, 2], gaps: [1], implications: [0] },
      { problems: [1], gaps: [], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(360, 680)
        const buy = share(n, 0.17, 0.32)
        return {
          title: `Who buys livestock insurance twice? Evidence from ${place}`,
          method: `We followed ${n} herding households in ${place} over six sales windows of an index insurance, with randomly distributed discounts and information.`,
          results: [
            `${buy.count} of ${n} households (${buy.percent}%) bought again after their first contract had ended.`,
            'Seeing a neighbour being paid raised demand as much as a discount of forty percent.',
            'Those who had lost animals without a payout did not return and told others why.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Cash, insurance or both: drought protection of herders in ${place}`,
        method: `Households in ${place} received by lot a cash transfer, an insurance voucher of the same value, both or neither, and ${int(410, 760)} of them were interviewed four times.`,
        results: [
          `Herds shrank by ${int(11, 18)}% with either support, by ${int(5, 9)}% with both and by ${int(26, 38)}% with neither.`,
          `Children of families with cash ate ${real(0.4, 0.9)} more meals a day during the drought.`,
          'Women decided on the cash and men on the insurance, which the form of payment had suggested.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(150, 280)
        const miss = share(n, 0.14, 0.28)
        return {
          title: `When the index is wrong: basis risk as herders in ${place} experience it`,
          method: `Losses that ${n} households in ${place} recalled for nine seasons were compared with the payouts of the index for the same places.`,
          results: [
            `In the worst season ${miss.count} of ${n} households (${miss.percent}%) lost a third of the herd and were paid nothing.`,
            'Errors were largest at the foot of mountains, where green slopes hide bare plains in one pixel.',
            'A village committee that may request a second look would have corrected half of them.',
          ],
        }
      },
    ],
  },
  {
    key: 'youth-work',
    department: 'Economics and Development Studies',
    core: ['wanyama', 'kirimi'],
    guests: ['lagat', 'ndungu', 'owuor'],
    solo: 0.14,
    focus: 'decent work for young people and women',
    interests: ['youth employment', 'informal work', 'gender and labour'],
    keywords: ['youth employment', 'informal work', 'gender', 'skills training', 'care work'],
    places: ['Nairobi', 'Kisumu', 'Mombasa', 'Kiambu', 'Kakamega'],
    problems: [
      'Eight hundred thousand young Kenyans look for work each year and one in ten finds a job with a contract.',
      'Women in Kenya spend four hours a day more than men on work that nobody pays.',
      'Training programmes for the young count certificates, while employers ask for references.',
    ],
    gaps: [
      'Follow-up ends when the funding does, so that earnings after three years are seldom known.',
      'Childcare has been left out of most studies of urban work.',
    ],
    implications: [
      'Public money for day care would pay back through the earnings of mothers.',
      'Programmes should pay for placement in small firms rather than for more classroom weeks.',
      'Platforms should disclose earnings after cost before they recruit.',
    ],
    frames: [
      { problems: [1], gaps: [1], implications: [0] },
      { problems: [2, 0], gaps: [0], implications: [1] },
      { problems: [0], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Subsidised day care and mothers' earnings in an informal settlement of ${place}`,
        method: `Vouchers for day care were given by lot to ${int(260, 480)} mothers of children under four in ${place}, and their work was recorded every second week for a year.`,
        results: [
          `Mothers with a voucher earned ${int(19, 33)}% more, mainly by leaving laundry work for a stall or a factory.`,
          `They worked ${real(4.2, 7.6)} hours more a week and slept no less.`,
          'Elder sisters missed fewer days of school.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(340, 620)
        const job = share(n, 0.29, 0.43)
        return {
          title: `Apprenticeships in small workshops and earnings three years later: young people in ${place}`,
          method: `${n} applicants for a paid apprenticeship with welders, tailors and mechanics in ${place} were selected by lottery and interviewed yearly.`,
          results: [
            `After three years ${job.count} of ${n} applicants (${job.percent}%) worked in the trade they had applied for.`,
            'Those who had won a place earned a fifth more, and most of the gain came from people who had opened a workshop of their own.',
            'Young women gained as much as men where the workshop was run by a woman and nothing elsewhere.',
          ],
        }
      },
      ({ place, int, share }) => {
        const n = int(170, 310)
        const week = share(n, 0.35, 0.54)
        return {
          title: `Riders of the app: earnings and risks of platform work in ${place}`,
          method: `${n} delivery and taxi riders in ${place} shared their app records and kept a diary of fuel, repairs, fines and accidents for eight weeks.`,
          results: [
            `After costs ${week.count} of ${n} riders (${week.percent}%) earned less than the minimum wage.`,
            `Waiting made up ${int(31, 46)}% of the time online.`,
            'Riders have formed welfare groups that pay hospital bills faster than any insurance.',
          ],
        }
      },
    ],
  },
  {
    key: 'county-budgets',
    department: 'Economics and Development Studies',
    core: ['bett', 'ndungu'],
    guests: ['gichuki', 'kariuki'],
    solo: 0.3,
    focus: 'county budgets, taxes and accountable government',
    interests: ['public finance', 'devolution', 'governance'],
    keywords: ['devolution', 'county budgets', 'public finance', 'accountability', 'taxation'],
    places: ['Kisumu', 'Makueni', 'Nakuru', 'Uasin Gishu', 'Kwale'],
    problems: [
      'Since 2013 counties decide on clinics, markets and roads, with money that often arrives in the last month of the year.',
      'Public participation in county budgets is required by law and usually held on a weekday morning.',
      'Counties collect less from markets and land than the municipalities before them did.',
    ],
    gaps: [
      'Budget documents are published as scanned images, which keeps them from being compared.',
      'Audits tell what was spent wrongly and not what was never built.',
    ],
    implications: [
      'Publishing each project with its place and photograph costs little and changes behaviour.',
      'Transfers on a fixed date would do more for health services than a larger share.',
      'Digital payment needs a lower tariff for the smallest traders.',
    ],
    frames: [
      { problems: [1, 0], gaps: [1, 0], implications: [0] },
      { problems: [0], gaps: [], implications: [1] },
      { problems: [2], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(160, 340)
        const built = share(n, 0.52, 0.68)
        return {
          title: `From budget line to building: tracing small projects of the county of ${place}`,
          method: `All ${n} ward projects in the budget of ${place} County for three years were looked for on the ground, photographed and compared with payment records.`,
          results: [
            `${built.count} of ${n} projects (${built.percent}%) existed and were in use.`,
            'Those chosen at a village meeting were finished more often than those added in the assembly.',
            'Projects of the last year before the election were begun early and left without a roof.',
          ],
        }
      },
      ({ place, other, int, real }) => ({
        title: `Late transfers and empty shelves: fiscal delays and health services in ${place} and ${other}`,
        method: `Dates of ${int(72, 130)} treasury transfers to ${place} and ${other} were related to drug stocks, salaries and outpatient visits in the same months.`,
        results: [
          `A delay of a month lowered the share of essential drugs in stock by ${real(7, 13)} percentage points.`,
          'Visits fell six weeks later and recovered slowly.',
          'Facilities allowed to keep their own fees were protected from half of the effect.',
        ],
      }),
      ({ place, int, real }) => ({
        title: `Paying market fees by phone: revenue and fairness in ${place}`,
        method: `Half of the ${int(18, 34, 2)} markets of ${place} changed from cash receipts to payment by phone, in an order decided by lot.`,
        results: [
          `Recorded revenue rose by ${int(41, 78)}% within a year.`,
          `The number of traders who paid grew ${real(1.2, 1.6)} times, while small hawkers now paid as much as shops.`,
          'Collectors found their income cut and delayed the change wherever they could.',
        ],
      }),
    ],
  },
  {
    key: 'peace-conflict',
    department: 'Economics and Development Studies',
    core: ['lokwang', 'guyo', 'wanyama'],
    guests: ['sankale', 'deng', 'ombati'],
    from: 2017,
    solo: 0.12,
    focus: 'peace, land and local justice in the borderlands',
    interests: ['peacebuilding', 'land conflict', 'local justice'],
    keywords: ['peacebuilding', 'land conflict', 'cattle raiding', 'local justice', 'refugees'],
    places: ['Turkana', 'West Pokot', 'Samburu', 'Tana River', 'Isiolo'],
    problems: [
      'Raids between neighbours in the north-west take lives every dry season, and guns have made them deadlier.',
      'Peace agreements of elders hold as long as their own sons listen to them.',
      'Title deeds now reach rangelands that were shared for centuries, and boundaries become worth fighting for.',
    ],
    gaps: [
      'Counts of violence rest on newspapers, which report what happens near a road.',
      'The part of women in beginning and ending raids is mentioned in passing and rarely studied.',
    ],
    implications: [
      'Markets that both sides need are better guardians of peace than patrols.',
      'Committees for peace should be paid from the county budget and not from project to project.',
    ],
    frames: [
      { problems: [1, 0], gaps: [], implications: [1] },
      { problems: [0, 2], gaps: [0], implications: [0] },
      { problems: [0, 1], gaps: [1], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(110, 230)
        const hold = share(n, 0.38, 0.57)
        return {
          title: `Which peace agreements last? A record of local accords in ${place} since 2000`,
          method: `Minutes, church diaries and memories were used to document ${n} local peace agreements in ${place} and the violence before and after each of them.`,
          results: [
            `${hold.count} of ${n} agreements (${hold.percent}%) were kept for at least two years.`,
            'Those that named compensation for each kind of harm lasted longest.',
            'Presence of a minister at the ceremony made no difference.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Rain, pasture and raids: twenty years of violence around ${place}`,
        method: `We collected ${int(620, 980)} incidents around ${place} from herders, clinics and radio logs and joined them with satellite pasture and livestock prices.`,
        results: [
          `Raids were ${real(1.5, 2.3)} times as frequent in the months after good rain, when animals are strong enough to be driven.`,
          'Drought brought quarrels at wells instead, which killed fewer people.',
          'Newspapers had reported a third of the incidents and hardly any without a death.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(130, 250)
        const women = share(n, 0.3, 0.47)
        return {
          title: `Women, songs and silence: gender in the making of peace in ${place}`,
          method: `Life histories of ${n} women in ${place} from both sides of a conflict, and their songs for warriors, were recorded and discussed in mixed groups.`,
          results: [
            `${women.count} of ${n} women (${women.percent}%) had carried a message between the sides during fighting.`,
            'Songs that once mocked men who stayed at home have been changed on purpose in several villages.',
            'Widows were invited to speak at ceremonies and absent when compensation was divided.',
          ],
        }
      },
    ],
  },
  {
    key: 'early-reading',
    department: 'Education',
    core: ['ombati', 'mbugua', 'josephine', 'lagat'],
    guests: ['ogola', 'ojwang'],
    focus: 'early reading in mother tongues and Swahili',
    interests: ['early literacy', 'language of instruction', 'teacher education'],
    keywords: ['early literacy', 'mother tongue', 'language of instruction', 'primary education', 'Swahili'],
    places: ['Kisii', 'Taita Taveta', 'Siaya', 'Kericho', 'Makueni'],
    problems: [
      'A third of Kenyan pupils leave the third grade without being able to read a short story.',
      'The curriculum asks for the mother tongue in the first three years, and many schools begin with English at once.',
      'Classes of seventy pupils leave a teacher half a minute a day for each child who reads aloud.',
    ],
    gaps: [
      'Reading norms were established for English and Swahili, and other languages borrow them.',
      'What parents want from the language of school has been assumed more often than asked.',
    ],
    implications: [
      'Supplying story books in the language of the home should come before tablets.',
      'Coaching visits are effective because somebody watches a lesson, and should be kept when budgets shrink.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [0] },
      { problems: [2, 0], gaps: [], implications: [1] },
      { problems: [1], gaps: [1], implications: [0] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(480, 860)
        const read = share(n, 0.29, 0.44)
        return {
          title: `Reading in two languages at the end of grade three in ${place}`,
          method: `${n} pupils of ${int(28, 52)} schools in ${place} read words and a story in their mother tongue and in English and answered questions on them.`,
          results: [
            `${read.count} of ${n} pupils (${read.percent}%) understood a simple story in English.`,
            'Almost all of these could read in their mother tongue, while the reverse did not hold.',
            'Pupils with three or more books at home were a year ahead in both languages.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Weekly coaching of early grade teachers in ${place}: effects on lessons and reading fluency`,
        method: `In a randomised design ${int(60, 110)} schools in ${place} received a coach each week, each month or not at all for two school years.`,
        results: [
          `Fluency increased by ${real(9, 14)} correct words a minute with weekly visits and ${real(5, 8)} with monthly ones.`,
          'Teachers asked fewer questions to the whole class in chorus and listened to more single children.',
          'A year after the visits had ended half of the advantage was left.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(190, 340)
        const home = share(n, 0.41, 0.6)
        return {
          title: `Which language should school speak? Views of parents and teachers in ${place}`,
          method: `We held interviews with ${n} parents and teachers in ${place} and let them choose between recorded lessons in three languages.`,
          results: [
            `After hearing the recordings ${home.count} of ${n} (${home.percent}%) preferred the mother tongue for the first two years.`,
            'Asked without recordings, most had said English, because examinations are in English.',
            'Young teachers posted far from home could not have taught in the language of their pupils.',
          ],
        }
      },
    ],
  },
  {
    key: 'girls-science',
    department: 'Education',
    core: ['ojwang', 'muriuki', 'kilonzo'],
    guests: ['ogola', 'gichuki', 'wanyama', 'owuor'],
    focus: 'girls in secondary school and in the sciences',
    interests: ['girls in science', 'secondary education', 'gender equality'],
    keywords: ['girls in science', 'gender equality', 'secondary education', 'menstrual health', 'mentoring'],
    places: ['Kajiado', 'Homa Bay', 'Kwale', 'Samburu', 'Nakuru'],
    problems: [
      'Girls in Kenya now finish primary school as often as boys do, and disappear from the physics class afterwards.',
      'A pregnancy ends the schooling of thousands of girls a year in spite of a policy that invites them back.',
      "Laboratories of girls' schools have fewer burners, balances and lessons than those of boys' schools.",
    ],
    gaps: [
      'Mentoring is popular with donors, and its effect on the choice of subjects is unproven.',
      'Head teachers decide on re-entry behind closed doors, where research has seldom looked.',
    ],
    implications: [
      'Physics should be the default choice that a pupil may leave and not a privilege to be applied for.',
      'Re-entry works where a school has a place for the baby, and this can be organised cheaply.',
    ],
    frames: [
      { problems: [0, 2], gaps: [], implications: [0] },
      { problems: [0, 2], gaps: [0], implications: [0] },
      { problems: [1], gaps: [1], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(360, 640)
        const phys = share(n, 0.18, 0.31)
        return {
          title: `Dropping physics: subject choice of girls after form two in ${place}`,
          method: `${n} girls of ${int(12, 22)} secondary schools in ${place} were asked before and after the choice of subjects about marks, teachers, plans and friends.`,
          results: [
            `${phys.count} of ${n} girls (${phys.percent}%) went on with physics.`,
            'Girls dropped it at marks with which boys of neighbouring schools continued.',
            'Having done an experiment with their own hands predicted the choice better than having watched ten.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `University students as science mentors in girls' schools of ${place}: a two-year trial`,
        method: `Women who study science at the university visited ${int(14, 28)} schools in ${place} fortnightly, chosen by lot, and ran experiments with kitchen materials.`,
        results: [
          `The share of girls choosing physics or chemistry rose by ${int(7, 14)} percentage points.`,
          `Marks improved by ${real(0.11, 0.24, 2)} standard deviations, most among girls in the middle of the class.`,
          'Mentors themselves were more likely to finish their degree on time.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(120, 230)
        const back = share(n, 0.27, 0.45)
        return {
          title: `Coming back with a baby: school re-entry of young mothers in ${place}`,
          method: `We traced ${n} girls in ${place} who had left secondary school because of a pregnancy in the preceding four years.`,
          results: [
            `${back.count} of ${n} (${back.percent}%) had returned to any school, half of them to a different one.`,
            'A grandmother who cares for the child was decisive, and fees came second.',
            'Several head teachers demanded a transfer in the name of the reputation of the school.',
          ],
        }
      },
    ],
  },
  {
    key: 'digital-learning',
    department: 'Education',
    core: ['mbugua', 'kilonzo', 'lagat'],
    guests: ['njoroge', 'ogola'],
    // Its studies look back on the closure of schools in 2020.
    from: 2021,
    focus: 'digital learning and the teachers who have to use it',
    interests: ['digital learning', 'open educational resources', 'teacher education'],
    keywords: ['digital learning', 'tablets', 'teacher training', 'radio lessons', 'open educational resources'],
    places: ['Nyeri', 'Garissa', 'Kisumu', 'Kitui', 'Bomet'],
    problems: [
      'Tablets were delivered to every public primary school in Kenya, and many of them are locked in a cupboard.',
      'When schools closed in 2020, lessons moved to radio and phones, and a part of the pupils was never seen again.',
      'Teachers prepare lessons on their phones late at night, at their own cost.',
    ],
    gaps: [
      'Projects report devices and hours of training, and rarely minutes of use in a lesson.',
      'Radio, the oldest of the new media, has been compared with tablets in hardly any study.',
    ],
    implications: [
      'Electricity, a shelf and a name for the person with the key come before software.',
      'Teachers should own and change the material, which open licences allow.',
      'The voice of a teacher on the phone is a technology that every school already has.',
    ],
    frames: [
      { problems: [0], gaps: [0], implications: [0] },
      { problems: [1], gaps: [1], implications: [2] },
      { problems: [2], gaps: [], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(130, 260)
        const used = share(n, 0.19, 0.35)
        return {
          title: `Locked in the cupboard: use of school tablets in ${place}`,
          method: `We visited ${n} primary schools in ${place} without notice, read the usage logs of their tablets and sat in lessons.`,
          results: [
            `In ${used.count} of ${n} schools (${used.percent}%) the tablets had been used in the past week.`,
            'Fear of having to pay for damage was the reason given most often.',
            'Schools that allowed teachers to take a tablet home used them three times as much in class.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Radio lessons, text messages or tutors on the phone: what helped pupils in ${place} when schools were closed`,
        method: `Families of ${int(420, 780)} pupils in ${place} were assigned at random to radio lessons with a timetable, daily exercises by message or a weekly call of a teacher.`,
        results: [
          `Calls improved arithmetic by ${real(0.16, 0.29, 2)} standard deviations, messages by ${real(0.05, 0.1, 2)} and radio not measurably.`,
          'Families listened to the radio together, and younger brothers and sisters profited.',
          `A call cost ${int(38, 64)} shillings per pupil and week.`,
        ],
      }),
      ({ place, int, share }) => {
        const n = int(90, 180)
        const portion = share(n, 0.33, 0.52)
        return {
          title: `Teachers as authors: open lesson plans for biology and mathematics in ${place}`,
          method: `${n} secondary teachers in ${place} wrote, tested and revised lesson plans in pairs on a shared site for two school years.`,
          results: [
            `At the end ${portion.count} of ${n} teachers (${portion.percent}%) had published at least three plans.`,
            'Plans that used plants of the school compound were copied most.',
            "Recognition by the teachers' service counted more than the small fee.",
          ],
        }
      },
    ],
  },
  {
    key: 'refugee-schools',
    department: 'Education',
    core: ['deng', 'ombati'],
    guests: ['noor', 'guyo', 'mbugua'],
    from: 2019,
    solo: 0.15,
    focus: 'schooling of refugees and education for peace',
    interests: ['refugee education', 'education for peace', 'inclusion'],
    keywords: ['refugee education', 'inclusion', 'education for peace', 'double shifts', 'host communities'],
    places: ['Kakuma', 'Dadaab', 'Kalobeyei', 'Hagadera', 'Ifo'],
    problems: [
      'Four out of ten refugee children in Kenya are not in school, and those who are share a teacher with a hundred others.',
      'Refugee pupils learn the Kenyan curriculum, while their certificates from home are not accepted.',
      'Schools in camps seat children whose parents fought each other.',
    ],
    gaps: [
      'Refugee teachers, who carry most of the work, appear in reports as incentive workers without names.',
      'Follow-up of pupils who move between camp, town and home country hardly exists.',
    ],
    implications: [
      'A licence for refugee teachers that is valid in both countries would keep experience in the classroom.',
      'Host and refugee children should share not only a compound but also teams, choirs and prizes.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [0] },
      { problems: [2, 0], gaps: [], implications: [1] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(140, 260)
        const left = share(n, 0.33, 0.5)
        return {
          title: `Why refugee teachers in ${place} stay or leave`,
          method: `Over two school years we followed ${n} refugee teachers in ${place} through interviews each term and visits to their lessons.`,
          results: [
            `${left.count} of ${n} teachers (${left.percent}%) left, most of them for better paid work with aid agencies.`,
            'Those enrolled in a diploma course stayed at least until its end.',
            'Women teachers named the walk home in the late shift as the first thing to be changed.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Mixed classes, mixed teams: friendships between refugee and host pupils in ${place}`,
        method: `${int(380, 620)} pupils in ${place} named their friends three times in a school year, and football and choir groups were mixed by lot in half of the schools.`,
        results: [
          `Friendships across groups became ${real(1.6, 2.5)} times as frequent in the mixed schools.`,
          'They were kept during holidays when families lived near the same tap.',
          'Pupils with a friend on the other side judged a story about a theft more evenly.',
        ],
      }),
    ],
  },
  {
    key: 'inclusive-schools',
    department: 'Education',
    core: ['josephine', 'muriuki'],
    guests: ['koech', 'ojwang', 'kilonzo'],
    from: 2019,
    focus: 'inclusive schools for children with disabilities',
    interests: ['inclusive education', 'disability', 'sign language'],
    keywords: ['inclusive education', 'disability', 'sign language', 'assistive devices', 'primary education'],
    places: ['Machakos', "Murang'a", 'Kakamega', 'Kilifi', 'Nandi'],
    problems: [
      'A child with a disability in Kenya is half as likely as its sister to be in school, and usually sits in the last row.',
      'Inclusion is the law, and the nearest teacher with training for it may be forty kilometres away.',
      'Deaf children often meet sign language for the first time when they start school at eight or nine.',
    ],
    gaps: [
      'Lists of disabilities are drawn up by offices, and children with poor sight or hearing are left out of them.',
      'Pupils themselves have seldom been asked what keeps them away.',
    ],
    implications: [
      'Screening eyes and ears in the first grade costs less than one repeated year.',
      'A ramp without a usable latrine does not make a school accessible.',
      'Sign language should reach deaf children before school does, and deaf adults are the ones to bring it.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [0] },
      { problems: [2], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(620, 980)
        const poor = share(n, 0.06, 0.12)
        return {
          title: `Unseen in class: poor sight and hearing of first graders in ${place}`,
          method: `Teachers in ${place} were trained for a day to test sight and hearing with cards and a phone, and examined ${n} first graders.`,
          results: [
            `${poor.count} of ${n} children (${poor.percent}%) failed one of the tests, nearly all of them unknown to their school.`,
            'Two thirds of them needed only glasses or the removal of wax.',
            'Moving a child to the front row was agreed at once and forgotten by the next term in half of the classes.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Deaf mentors and family sign language in ${place}: what changes before school`,
        method: `Deaf adults visited ${int(34, 62)} families with a deaf child under six in ${place} each week for a year and taught Kenyan Sign Language to everyone in the home.`,
        results: [
          `Children used ${int(140, 260)} signs on average after a year, compared with ${int(18, 40)} home gestures before.`,
          `Mothers learned fastest, and siblings reached ${real(0.7, 0.9, 1)} of their vocabulary without being taught.`,
          'Fathers began to take the child along to town once they could explain where they were going.',
        ],
      }),
    ],
  },
]
