/** The departments of the invented university and the faculty each belongs to. */
export const departments = {
  'Crop Science': 'Faculty of Agriculture and Environment',
  'Environmental Science': 'Faculty of Agriculture and Environment',
  'Public Health': 'Faculty of Health and Veterinary Sciences',
  'Veterinary Science': 'Faculty of Health and Veterinary Sciences',
  'Computer Science': 'Faculty of Engineering and Computing',
  'Civil and Water Engineering': 'Faculty of Engineering and Computing',
  'Economics and Development Studies': 'Faculty of Social Sciences and Education',
  Education: 'Faculty of Social Sciences and Education',
} as const

export const university = 'Nyota University'

export type DepartmentName = keyof typeof departments

/** A member of the university: `from` is the first year with a publication, `to` the last, if they have left. */
export type Person = {
  name: string
  department: DepartmentName
  position: string
  from: number
  to?: number
  /** Year in which a doctoral student of this university became staff. */
  doctorate?: number
  /** Printed in other forms now and then, as bibliographies do. */
  variants?: string[]
}

function members<K extends string>(department: DepartmentName, people: Record<K, Omit<Person, 'department'>>) {
  const out = {} as Record<K, Person>
  for (const key of Object.keys(people) as K[]) out[key] = { ...people[key], department }
  return out
}

/** Everyone of the university, by a short key. All are invented. */
export const people = {
  ...members('Crop Science', {
    wambua: { name: 'Joseph Mutua Wambua', position: 'Professor', from: 2005, variants: ['J. M. Wambua'] },
    mwangi: {
      name: 'Achieng Wanjiru Mwangi',
      position: 'Senior Lecturer',
      from: 2012,
      variants: ['A. W. Mwangi', 'Mwangi, Achieng W.', 'Achieng W. Mwangi'],
    },
    cheruiyot: { name: 'Daniel Kiplagat Cheruiyot', position: 'Associate Professor', from: 2008 },
    kyalo: { name: 'Faith Mumbua Kyalo', position: 'Lecturer', from: 2016, doctorate: 2020 },
    otieno: { name: 'Brian Ochieng Otieno', position: 'PhD Candidate', from: 2021 },
    simiyu: { name: 'Lydia Nekesa Simiyu', position: 'Senior Lecturer', from: 2014 },
    karanja: { name: 'Grace Njeri Karanja', position: 'Lecturer', from: 2016 },
    barasa: { name: 'Kevin Wafula Barasa', position: 'Postdoctoral Fellow', from: 2020 },
  }),
  ...members('Environmental Science', {
    ouma: {
      name: 'Peter Odhiambo Ouma',
      position: 'Professor',
      from: 2006,
      variants: ['P. O. Ouma', 'Ouma, Peter O.'],
    },
    bakari: { name: 'Mwanaisha Saidi Bakari', position: 'Senior Lecturer', from: 2013 },
    sankale: { name: 'Naserian Tipis Sankale', position: 'Lecturer', from: 2017 },
    maina: { name: 'Samuel Githinji Maina', position: 'Associate Professor', from: 2009 },
    rono: { name: 'Mercy Chebet Rono', position: 'Lecturer', from: 2018, doctorate: 2022 },
    abdi: { name: 'Halima Jama Abdi', position: 'PhD Candidate', from: 2021 },
    lindqvist: { name: 'Karin Lindqvist', position: 'Research Fellow', from: 2016, to: 2021 },
  }),
  ...members('Public Health', {
    odera: { name: 'Rose Akinyi Odera', position: 'Professor', from: 2004, variants: ['R. A. Odera', 'Odera RA'] },
    gichuki: { name: 'Esther Muthoni Gichuki', position: 'Associate Professor', from: 2010 },
    noor: { name: 'Abdirahman Hassan Noor', position: 'Senior Lecturer', from: 2013, variants: ['A. H. Noor'] },
    omwenga: { name: 'Beatrice Kerubo Omwenga', position: 'Lecturer', from: 2015 },
    masinde: { name: 'Dennis Wekesa Masinde', position: 'Lecturer', from: 2016, doctorate: 2019 },
    musyoka: { name: 'Ruth Mwikali Musyoka', position: 'Lecturer', from: 2016 },
    koech: { name: 'Sharon Jepkosgei Koech', position: 'Postdoctoral Fellow', from: 2021 },
    ndegwa: { name: 'Patrick Thuo Ndegwa', position: 'PhD Candidate', from: 2020 },
    owuor: { name: 'Millicent Anyango Owuor', position: 'PhD Candidate', from: 2022 },
  }),
  ...members('Veterinary Science', {
    kinyua: { name: 'Timothy Gachanja Kinyua', position: 'Professor', from: 2005 },
    saitoti: { name: 'Elizabeth Nailantei Saitoti', position: 'Senior Lecturer', from: 2013 },
    sang: { name: 'Gladys Chepkemoi Sang', position: 'Lecturer', from: 2016 },
    agutu: { name: 'Felix Mboya Agutu', position: 'Lecturer', from: 2017, doctorate: 2021 },
    halake: { name: 'Galgalo Dida Halake', position: 'PhD Candidate', from: 2020 },
    mulwa: { name: 'Winfred Kasyoka Mulwa', position: 'Postdoctoral Fellow', from: 2020 },
    brandt: { name: 'Tobias Brandt', position: 'Research Fellow', from: 2016, to: 2019 },
  }),
  ...members('Computer Science', {
    njoroge: {
      name: 'James Kimani Njoroge',
      position: 'Professor',
      from: 2007,
      variants: ['J. K. Njoroge', 'Njoroge, J. K.'],
    },
    ogola: { name: 'Lilian Adhiambo Ogola', position: 'Senior Lecturer', from: 2014 },
    patel: { name: 'Nisha Patel', position: 'Senior Lecturer', from: 2013 },
    langat: { name: 'Edwin Kibet Langat', position: 'Lecturer', from: 2016, doctorate: 2020 },
    kariuki: { name: 'Cynthia Wairimu Kariuki', position: 'Lecturer', from: 2018 },
    okello: { name: 'Victor Omondi Okello', position: 'Lecturer', from: 2015, to: 2022 },
    nzioka: { name: 'Alex Mutiso Nzioka', position: 'PhD Candidate', from: 2020 },
    shariff: { name: 'Khadija Omar Shariff', position: 'Postdoctoral Fellow', from: 2021 },
  }),
  ...members('Civil and Water Engineering', {
    gitonga: { name: 'Anthony Muriithi Gitonga', position: 'Professor', from: 2006 },
    opiyo: {
      name: 'Emily Awuor Opiyo',
      position: 'Senior Lecturer',
      from: 2012,
      variants: ['E. A. Opiyo', 'Opiyo, Emily'],
    },
    athman: { name: 'Salim Mohamed Athman', position: 'Lecturer', from: 2015 },
    tanui: { name: 'Nicholas Kipruto Tanui', position: 'Lecturer', from: 2016 },
    mathenge: { name: 'Joyce Wangari Mathenge', position: 'Lecturer', from: 2017, doctorate: 2021 },
    wario: { name: 'Ibrahim Musa Wario', position: 'PhD Candidate', from: 2021 },
    kioko: { name: 'Festus Mwangangi Kioko', position: 'Associate Professor', from: 2008 },
  }),
  ...members('Economics and Development Studies', {
    ndungu: { name: "Margaret Nduta Ndung'u", position: 'Professor Emerita', from: 2003, to: 2023 },
    onyango: { name: 'Charles Okoth Onyango', position: 'Associate Professor', from: 2009 },
    wanyama: { name: 'Stella Nafula Wanyama', position: 'Senior Lecturer', from: 2013 },
    bett: { name: 'Collins Rotich Bett', position: 'Lecturer', from: 2016 },
    kirimi: { name: 'Purity Makena Kirimi', position: 'Lecturer', from: 2019 },
    guyo: { name: 'Fatuma Abdullahi Guyo', position: 'Lecturer', from: 2017, doctorate: 2021 },
    lokwang: { name: 'Simon Ekai Lokwang', position: 'PhD Candidate', from: 2021 },
    alemu: { name: 'Dawit Tesfaye Alemu', position: 'Research Fellow', from: 2016, to: 2020 },
  }),
  ...members('Education', {
    ombati: { name: 'Jane Moraa Ombati', position: 'Professor', from: 2005 },
    mbugua: { name: 'Stephen Kamau Mbugua', position: 'Associate Professor', from: 2010 },
    ojwang: { name: 'Pauline Atieno Ojwang', position: 'Senior Lecturer', from: 2012 },
    kilonzo: { name: 'Caroline Mwende Kilonzo', position: 'Lecturer', from: 2016 },
    muriuki: { name: 'Alice Gathoni Muriuki', position: 'Lecturer', from: 2018 },
    josephine: { name: 'Josephine Mueni Wambua', position: 'Lecturer', from: 2019 },
    lagat: { name: 'Hillary Kipchirchir Lagat', position: 'PhD Candidate', from: 2020 },
    deng: { name: 'Mary Nyandeng Deng', position: 'PhD Candidate', from: 2022 },
  }),
}

export type PersonKey = keyof typeof people

/** Co-authors from elsewhere; their institutions are as invented as they are. */
export const externals: Record<DepartmentName, { name: string; affiliation: string }[]> = {
  'Crop Science': [
    { name: 'Tigist Bekele Hailu', affiliation: 'Blue Nile Institute of Agriculture, Ethiopia' },
    { name: 'Chipo Moyo', affiliation: 'Limpopo Basin University, Zimbabwe' },
    { name: 'Marijke de Wit', affiliation: 'Polder University, The Netherlands' },
  ],
  'Environmental Science': [
    { name: 'Neema Josephat Mushi', affiliation: 'University of Mwanza Gulf, Tanzania' },
    { name: 'Robert Kizza Ssemakula', affiliation: 'Rwenzori Foothills University, Uganda' },
  ],
  'Public Health': [
    { name: 'Aline Uwase Mukamana', affiliation: 'Kivu Institute of Health, Rwanda' },
    { name: 'Kwabena Ofori Mensah', affiliation: 'Volta Coast University, Ghana' },
    { name: 'Harriet Nakato', affiliation: 'Rwenzori Foothills University, Uganda' },
  ],
  'Veterinary Science': [
    { name: 'Bahati Mollel', affiliation: 'University of Mwanza Gulf, Tanzania' },
    { name: 'Anouk Lefèvre', affiliation: 'Institute of Tropical Herds, France' },
  ],
  'Computer Science': [
    { name: 'Chinedu Okafor', affiliation: 'Savanna University of Technology, Nigeria' },
    { name: 'Thandeka Ndlovu', affiliation: 'Agulhas Cape University, South Africa' },
  ],
  'Civil and Water Engineering': [
    { name: 'Mekonnen Girma', affiliation: 'Awash Polytechnic, Ethiopia' },
    { name: 'Ingrid Solheim', affiliation: 'Fjordane Technical University, Norway' },
  ],
  'Economics and Development Studies': [
    { name: 'Precious Banda', affiliation: 'Luangwa School of Economics, Zambia' },
    { name: 'Oluwaseun Adeyemi', affiliation: 'Savanna University of Technology, Nigeria' },
  ],
  Education: [
    { name: 'Rehema Juma Mfaume', affiliation: 'University of Mwanza Gulf, Tanzania' },
    { name: 'Fiona Hargreave', affiliation: 'Pennine College of Education, United Kingdom' },
  ],
}
