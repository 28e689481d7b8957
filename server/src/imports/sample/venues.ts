import type { DepartmentName } from './people.ts'

/** Where each department publishes. Every title is invented. */
export const venues: Record<DepartmentName, { journals: string[]; conference: string; conferenceShare: number }> = {
  'Crop Science': {
    journals: ['Dryland Agronomy Letters', 'Rift Valley Journal of Plant Science', 'Smallholder Farming Research'],
    conference: 'Nyota Symposium on Food and Land',
    conferenceShare: 0.12,
  },
  'Environmental Science': {
    journals: ['East African Environment Review', 'Great Lakes Ecology', 'Savanna and Shore'],
    conference: 'Nyota Symposium on Food and Land',
    conferenceShare: 0.12,
  },
  'Public Health': {
    journals: ['Equator Journal of Public Health', 'Community Health Reports', 'Lake Region Medical Journal'],
    conference: 'Eastern Africa Health Research Days',
    conferenceShare: 0.06,
  },
  'Veterinary Science': {
    journals: ['Herd and Health', 'Tropical Livestock Notes', 'Equator Journal of One Health'],
    conference: 'Eastern Africa Health Research Days',
    conferenceShare: 0.08,
  },
  'Computer Science': {
    journals: ['Journal of Computing for Development in Africa', 'Savanna Transactions on Data Science'],
    conference: 'Proceedings of the Nyota Conference on Computing',
    conferenceShare: 0.6,
  },
  'Civil and Water Engineering': {
    journals: ['Infrastructure and Water Engineering Africa', 'Highlands Engineering Journal'],
    conference: 'Proceedings of the Equator Infrastructure Congress',
    conferenceShare: 0.3,
  },
  'Economics and Development Studies': {
    journals: ['Review of East African Economies', 'Livelihoods and Institutions', 'Uwezo Journal of Development'],
    conference: 'Annual Meeting of the Jua Economics Network',
    conferenceShare: 0.08,
  },
  Education: {
    journals: ['Elimu: Journal of African Education', 'Schooling and Society in Africa'],
    conference: 'Conference on Learning in Eastern Africa',
    conferenceShare: 0.2,
  },
}

export const workingPapers = 'Nyota Working Papers in Economics'
