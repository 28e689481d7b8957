import {
  BookOpen,
  Building2,
  FolderKanban,
  GraduationCap,
  Handshake,
  House,
  Megaphone,
  Search,
  Upload,
  Users,
  Waypoints,
} from 'lucide-react'

/** The ways through Daystar, in groups; four of them also stand in the bar of a phone. */
export const navigation = [
  [
    { to: '/', label: 'Dashboard', icon: House },
    { to: '/search', label: 'Search', icon: Search },
    { to: '/graph', label: 'Map', icon: Waypoints },
  ],
  [
    { to: '/researchers', label: 'Researchers', icon: Users },
    { to: '/publications', label: 'Publications', icon: BookOpen },
    { to: '/departments', label: 'Departments', icon: Building2 },
    { to: '/collaborations', label: 'Collaborations', icon: Handshake },
    { to: '/projects', label: 'Projects', icon: FolderKanban },
    { to: '/theses', label: 'Theses', icon: GraduationCap },
    { to: '/calls', label: 'Calls', icon: Megaphone },
  ],
  [{ to: '/import', label: 'Import', icon: Upload }],
] as const

const [[dashboard, search, map], [researchers]] = navigation
/** At 360 px a fifth of the width holds nine letters. */
export const pocket = [dashboard, search, map, { ...researchers, label: 'People' }] as const
