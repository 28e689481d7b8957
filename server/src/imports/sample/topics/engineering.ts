import type { Topic } from '../topic.ts'

/** Lines of research of the Department of Civil and Water Engineering. */
export const engineeringTopics: Topic[] = [
  {
    key: 'water-points',
    department: 'Civil and Water Engineering',
    core: ['gitonga', 'opiyo', 'mathenge', 'wario'],
    guests: ['noor', 'onyango', 'nzioka'],
    focus: 'rural water supply that keeps working',
    interests: ['rural water supply', 'groundwater', 'infrastructure maintenance'],
    keywords: ['rural water supply', 'boreholes', 'handpumps', 'maintenance', 'groundwater'],
    places: ['Kitui', 'Kwale', 'Turkana', 'Wajir', 'Makueni'],
    problems: [
      'On any day a third of the rural water points of Kenya deliver no water.',
      'A borehole is opened with a ribbon and speeches, and breaks down within two years without anyone in charge.',
      'When a pump stops in the dry season, women walk to the next one and a queue of hours forms there.',
      'Sand rivers carry water for a few days of the year and hide it for months.',
    ],
    gaps: [
      'Counts of functioning points are taken once in a few years and say nothing of the days between.',
      'Reasons given for failure are mostly those of the donor, while the mechanics are not asked.',
    ],
    implications: [
      'Paying a professional service by days of working supply is more honest than counting new boreholes.',
      'Counties should budget for spare parts before they budget for drilling.',
      'A survey of the sand should precede every new dam.',
    ],
    frames: [
      { problems: [0, 2], gaps: [0], implications: [0] },
      { problems: [1, 0], gaps: [1], implications: [1] },
      { problems: [3, 2], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Days without water: sensors on handpumps in ${place} and the effect of a maintenance contract`,
        method: `Sensors were fitted to ${int(120, 260, 2)} handpumps in ${place} County, half of which came under a contract that promised repair within three days.`,
        results: [
          `Mean time to repair was ${real(2.3, 3.4)} days with the contract and ${int(24, 39)} days without.`,
          `Families were ready to pay ${int(60, 110)} shillings a month once the promise had been kept for a season.`,
          'Rubber seals made up most of the repairs and a tenth of the cost.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(130, 250)
        const fail = share(n, 0.28, 0.44)
        return {
          title: `Why boreholes fail in ${place}: a post-construction audit`,
          method: `We opened and inspected ${n} boreholes in ${place} County, with camera, pumping test and water analysis, and read the contracts under which they had been drilled.`,
          results: [
            `${fail.count} of ${n} boreholes (${fail.percent}%) gave no water on the day of the visit.`,
            'Corroded rising mains and silted screens were more common causes than a fallen water table.',
            'Where a hydrogeologist had supervised the drilling the risk of failure was less than half.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Sand dams and shallow groundwater in ${place}: storage, evaporation and use`,
        method: `Water levels behind ${int(12, 26)} sand dams in ${place} County were logged through two years together with rain, scoop holes and the buckets drawn.`,
        results: [
          `A typical dam stored ${int(2200, 6400)} m³, of which people and animals used ${int(14, 29)}%.`,
          `Evaporation ceased once the water stood ${real(0.6, 0.9)} m below the sand.`,
          'Dams in wide valleys with coarse sand served three villages, while those on clay were dry by July.',
        ],
      }),
    ],
  },
  {
    key: 'fluoride-treatment',
    department: 'Civil and Water Engineering',
    core: ['opiyo', 'mathenge'],
    guests: ['musyoka', 'gitonga', 'ouma'],
    focus: 'low-cost treatment of drinking water and wastewater',
    interests: ['water treatment', 'fluoride removal', 'constructed wetlands'],
    keywords: ['water treatment', 'fluoride', 'wastewater', 'bone char', 'constructed wetlands'],
    places: ['Nakuru', 'Naivasha', 'Baringo', 'Kajiado', 'Kisumu'],
    problems: [
      'Groundwater in the Rift Valley contains so much fluoride that it browns the teeth and bends the bones of children.',
      'Town sewers in Kenya reach fewer than one house in five, and treatment ponds are overloaded even so.',
      'A filter that needs imported material is abandoned when the first filling is spent.',
    ],
    gaps: [
      'Laboratory results with prepared water have not been confirmed with natural water rich in carbonate.',
      'Long-term performance under the care of a village is much less known than performance on the day of opening.',
    ],
    implications: [
      'Blending with rainwater should be considered before any treatment.',
      'Simple tests that a caretaker can read by colour must be part of every unit.',
    ],
    frames: [
      { problems: [0, 2], gaps: [0, 1], implications: [1] },
      { problems: [1], gaps: [1], implications: [1] },
      { problems: [0], gaps: [], implications: [0] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Bone char filters for fluoride removal in schools of ${place}: three years of operation`,
        method: `We monitored ${int(14, 30)} school filters in ${place} filled with charred cattle bone, sampling raw and treated water monthly.`,
        results: [
          `Fluoride fell from ${real(4.8, 8.9)} mg/l to below 1.5 mg/l for the first ${int(5, 9)} months.`,
          'Regeneration with lye restored two thirds of the capacity at a tenth of the price of new char.',
          'Schools in which pupils kept the record changed the material in time, others waited for the inspector.',
        ],
      }),
      ({ place, int, real }) => ({
        title: `Constructed wetlands for small-town wastewater: performance of a pilot in ${place}`,
        method: `A planted gravel bed for ${int(300, 900)} people in ${place} was operated for two years at three loading rates.`,
        results: [
          `It removed ${int(78, 91)}% of the organic load and ${real(1.8, 2.9)} log units of faecal bacteria.`,
          'Papyrus took up more nitrogen than reed and was bought by mat weavers.',
          'Clogging at the inlet began in month fourteen and was avoided by a settling tank emptied twice a year.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(110, 220)
        const high = share(n, 0.36, 0.61)
        return {
          title: `Mapping fluoride in boreholes and household rainwater tanks of ${place}`,
          method: `Water of ${n} boreholes in and around ${place} was analysed, roofs and tanks nearby were measured, and a mixing ratio that meets the guideline was computed for each village.`,
          results: [
            `Fluoride exceeded 1.5 mg/l in ${high.count} of ${n} boreholes (${high.percent}%).`,
            'Depth explained little of the pattern, whereas distance to young volcanic faults explained much.',
            `A tank of ${int(6, 12)} m³ would let a family drink safe mixed water all year in most villages.`,
          ],
        }
      },
    ],
  },
  {
    key: 'urban-floods',
    department: 'Civil and Water Engineering',
    core: ['athman', 'gitonga', 'wario'],
    guests: ['maina', 'kariuki'],
    focus: 'floods and drainage in fast-growing towns',
    interests: ['urban drainage', 'flood risk', 'hydrological modelling'],
    keywords: ['urban flooding', 'drainage', 'hydrological modelling', 'informal settlements', 'climate adaptation'],
    places: ['Nairobi', 'Mombasa', 'Kisumu', 'Narok town', 'Garissa town'],
    problems: [
      'The same streets of Kenyan towns flood every April, and the drains that should empty them are full of waste and sand.',
      'Roofs and tarmac have replaced grass in a decade, while the culverts are those of 1970.',
      'Families settle beside rivers because that is the land they can afford, and every flood takes some of their homes.',
    ],
    gaps: [
      'Design storms are still taken from tables that end in the 1970s.',
      'Flood models need levels of streets and sills, which no map of an informal settlement contains.',
    ],
    implications: [
      'Cleaning the existing drains before the rains would prevent more damage than building new ones.',
      'Room for the river should be marked on the ground while it is still open.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [0] },
      { problems: [0, 2], gaps: [1], implications: [1] },
      { problems: [2], gaps: [], implications: [1] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Updated rainfall intensity curves and the capacity of storm drains in ${place}`,
        method: `Rain records of ${int(32, 48)} years were used to derive new intensity curves for ${place}, and ${int(40, 95)} culverts were surveyed and tested against them in a model.`,
        results: [
          `The ten-year storm is now ${int(14, 31)}% heavier than in the tables used for design.`,
          `With clean pipes ${int(52, 68)}% of the culverts could carry it, with the silt found in them only ${int(17, 33)}%.`,
          `Detention in two school fields would lower the peak by ${real(12, 24, 0)}%.`,
        ],
      }),
      ({ place, int, real }) => ({
        title: `Residents map the flood: water marks, phones and a street-level model for ${place}`,
        method: `In ${place} residents photographed ${int(210, 430)} water marks after three floods and levelled them with a hose, and we calibrated a two-dimensional model with the result.`,
        results: [
          `Simulated depths differed from the marks by ${real(9, 16, 0)} cm on average, half the error without them.`,
          'A single footbridge that catches litter was found to flood two hundred homes.',
          'After seeing the maps, residents moved the night guard, the clinic records and the generator upstairs.',
        ],
      }),
      ({ place, int, share }) => {
        const n = int(180, 320)
        const hit = share(n, 0.42, 0.63)
        return {
          title: `What floods cost poor households in ${place}`,
          method: `We visited ${n} households near watercourses in ${place} one month and one year after a flood and listed what was lost, borrowed, sold and rebuilt.`,
          results: [
            `Water had entered the homes of ${hit.count} of ${n} households (${hit.percent}%).`,
            `Their losses amounted to ${int(6, 13)} weeks of income, and lost working days weighed more than lost goods.`,
            'Tenants moved back within days because the rent had already been paid.',
          ],
        }
      },
    ],
  },
  {
    key: 'solar-power',
    department: 'Civil and Water Engineering',
    core: ['tanui', 'athman', 'wario'],
    guests: ['onyango', 'langat', 'gitonga'],
    focus: 'solar mini-grids and pumps for rural energy',
    interests: ['solar energy', 'mini-grids', 'productive use of energy'],
    keywords: ['solar energy', 'mini-grids', 'rural electrification', 'solar pumping', 'batteries'],
    places: ['Turkana', 'Marsabit', 'Homa Bay', 'Narok', 'Lamu'],
    problems: [
      'The national grid will not reach the last villages of northern Kenya for a generation, but the sun does every day.',
      'Solar mini-grids are built for a demand that is guessed, and guessed too high.',
      'Diesel for one irrigation pump can cost a farmer a third of the harvest.',
    ],
    gaps: [
      'Data from mini-grids belong to their operators and are seldom opened to analysis.',
      'Batteries age faster in heat, and how fast under local use is not known.',
    ],
    implications: [
      'Financing a mill or a freezer together with the connection would make mini-grids pay.',
      'Tariffs that are lower at noon bring demand to the hours in which power is free.',
      'Pumps should be sold together with a rule for the well.',
      'Shade and ventilation should be part of every design, for they cost less than cells.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [0, 1] },
      { problems: [2], gaps: [], implications: [2] },
      { problems: [0], gaps: [1], implications: [3] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Electricity demand on solar mini-grids in ${place}: four years of meter data`,
        method: `Hourly readings of ${int(280, 640)} customers on ${int(3, 7)} mini-grids in ${place} County were analysed for growth, peaks and the arrival of appliances.`,
        results: [
          `Median use was ${real(3.1, 6.2)} kWh a month, ${int(38, 57)}% less than the design had assumed.`,
          'Use grew where mills, welding or cold drinks appeared and stood still elsewhere.',
          'A fifth of the customers used four fifths of the energy, most of them shops and one church.',
        ],
      }),
      ({ place, int, real }) => ({
        title: `Replacing diesel by solar irrigation pumps on smallholdings in ${place}`,
        method: `${int(40, 80)} growers in ${place} rented a solar pump by the day or by the season and kept accounts of water, fuel, labour and sales.`,
        results: [
          `The cost of a cubic metre fell from ${int(13, 19)} to ${int(4, 8)} shillings.`,
          `Irrigated area per farm grew ${real(1.3, 1.9)} times within a year, mainly with onions and kale.`,
          'In two places wells fell dry earlier, a warning that free pumping needs rules.',
        ],
      }),
      ({ place, int, real }) => ({
        title: `Battery ageing in off-grid solar systems under the climate of ${place}`,
        method: `We logged temperature, charge and voltage of ${int(26, 58)} battery banks in ${place} and measured their capacity twice a year.`,
        results: [
          `Lead-acid banks lost ${int(14, 22)}% of capacity a year, lithium banks ${real(2.6, 4.8)}%.`,
          'Shading the container and venting it at night lowered the mean temperature by six degrees.',
          'Deep discharge on evenings with football accounted for a surprising part of the damage.',
        ],
      }),
    ],
  },
  {
    key: 'road-safety',
    department: 'Civil and Water Engineering',
    core: ['tanui', 'mathenge'],
    guests: ['kariuki', 'masinde', 'bett'],
    focus: 'safe roads and public transport in cities',
    interests: ['road safety', 'public transport', 'urban mobility'],
    keywords: ['road safety', 'pedestrians', 'motorcycle taxis', 'public transport', 'urban planning'],
    places: ['Nairobi', 'Kisumu', 'Eldoret', 'Thika', 'Nakuru'],
    problems: [
      'Most of those who die on Kenyan roads are on foot or on a motorcycle, and most roads are built for cars.',
      'Minibuses carry two thirds of the trips in the cities without a timetable, a map or a subsidy.',
      'New highways cut through towns, and people cross them where they have always crossed.',
    ],
    gaps: [
      'Police figures record fewer than half of the deaths and hardly any of the injured.',
      'Where and why pedestrians avoid footbridges has been discussed more than observed.',
    ],
    implications: [
      'Lower speed at a few known places would save more lives than any campaign.',
      'A path for walking should be the first line on the drawing of a road.',
      'Planning of transport should begin with the trips of those who cannot drive.',
    ],
    frames: [
      { problems: [2], gaps: [1], implications: [0, 1] },
      { problems: [0], gaps: [0], implications: [0] },
      { problems: [1], gaps: [], implications: [2] },
    ],
    studies: [
      ({ place, int, share }) => {
        const n = int(420, 860)
        const bridge = share(n, 0.29, 0.47)
        return {
          title: `Crossing under the footbridge: pedestrian behaviour on a highway through ${place}`,
          method: `Cameras filmed ${n} pedestrians crossing a dual carriageway in ${place} within 150 m of a footbridge, and some of them were interviewed afterwards.`,
          results: [
            `Only ${bridge.count} of ${n} pedestrians (${bridge.percent}%) used the bridge.`,
            'Stairs, darkness and fear of robbery were named as reasons, and traders with loads could not climb it.',
            `A raised crossing with humps nearby brought mean speed down to ${int(29, 37)} km/h.`,
          ],
        }
      },
      ({ place, int, share }) => {
        const n = int(190, 360)
        const hospital = share(n, 0.31, 0.46)
        return {
          title: `Motorcycle taxi injuries in ${place}: linking hospital, police and mortuary records`,
          method: `Records of hospitals, police and mortuaries in ${place} for one year were linked by date, place, age and sex, which gave ${n} serious crashes with motorcycle taxis.`,
          results: [
            `${hospital.count} of ${n} crashes (${hospital.percent}%) appeared in the police register.`,
            'Passengers without a helmet made up most of the head injuries, school children among them.',
            'Crashes peaked on Friday evenings and at three junctions without lights.',
          ],
        }
      },
      ({ place, int, real }) => ({
        title: `Minibus routes of ${place} recorded by phone: access to jobs and clinics`,
        method: `Students rode all ${int(48, 110)} minibus routes of ${place} with a tracking phone, and we computed how many jobs and clinics can be reached within an hour from each ward.`,
        results: [
          `The poorest wards reach ${int(27, 41)}% of the jobs, the richest ${int(58, 74)}%.`,
          `Waiting and walking took ${real(0.4, 0.6, 2)} of the travel time.`,
          'One crosstown route would gain more access than the planned rapid line into the centre.',
        ],
      }),
    ],
  },
  {
    key: 'building-materials',
    department: 'Civil and Water Engineering',
    core: ['kioko'],
    solo: 0.7,
    focus: 'building with earth, ash and other local materials',
    interests: ['low-carbon building materials', 'affordable housing', 'structural engineering'],
    keywords: ['stabilised soil blocks', 'low-carbon cement', 'affordable housing', 'durability', 'local materials'],
    places: ['Machakos', 'Mumias', 'Kisii', 'Voi', 'Nakuru'],
    problems: [
      'Cement makes up a third of the price of a simple house in Kenya and most of its carbon.',
      'Burnt brick has cleared whole hills of trees, while pressed earth blocks are thought of as the house of the poor.',
      'Ash of bagasse and rice husk is dumped beside the mills, although it could replace part of the cement.',
    ],
    gaps: [
      'Strength after 28 days is reported everywhere, and strength after ten rainy seasons almost nowhere.',
      'Codes of practice demand materials that were tested in other climates.',
    ],
    implications: [
      'A national standard for earth walls would open bank loans to those who build with them.',
      'Masons who were trained in the method are its best advertisement and its main quality control.',
      'Mills and block makers should agree on a standard for ash.',
    ],
    frames: [
      { problems: [0, 1], gaps: [0], implications: [0, 1] },
      { problems: [0, 2], gaps: [1], implications: [2] },
    ],
    studies: [
      ({ place, int, real }) => ({
        title: `Strength and durability of stabilised soil blocks from lateritic soils near ${place}`,
        method: `Blocks pressed from ${int(6, 11)} soils dug near ${place} with 4, 6 and 8% cement were tested for strength, erosion and shrinkage, and compared with walls that have stood for more than ten years.`,
        results: [
          `Wet strength reached ${real(2.1, 3.4)} MPa with 6% cement for all soils but the most clayey one.`,
          `Old walls under a wide roof had lost less than ${int(2, 5)} mm of their face.`,
          'Curing under wet sacks for a week mattered as much as two more percent of cement.',
        ],
      }),
      ({ place, int, real }) => ({
        title: `Bagasse ash as a partial replacement of cement: mortar tests with ash from mills near ${place}`,
        method: `Ash collected at mills near ${place} was ground, sieved and burnt again at three temperatures, and replaced ${int(10, 15)} to 30% of the cement in mortar.`,
        results: [
          `At 15% replacement strength after 90 days was ${real(1.02, 1.11, 2)} times that of plain mortar.`,
          'Ash straight from the heap contained too much carbon and delayed setting by hours.',
          `Each tonne used avoids about ${int(720, 860)} kg of carbon dioxide.`,
        ],
      }),
    ],
  },
]
