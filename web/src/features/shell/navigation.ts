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

/** The ways through Daystar, in groups; the first four and the import also stand in the bar of a phone. */
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

export const pocket = [navigation[0][0], navigation[0][1], navigation[0][2], navigation[1][0]] as const
