import { commands, help } from './cli/index.ts'

// Whoever reads the output may have seen enough: `./daystar status | head -3` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const [name = 'help', ...args] = process.argv.slice(2)
if (name === 'help' || name === '--help' || name === '-h') {
  console.log(help())
} else {
  const command = commands.find((one) => one.name === name)
  if (!command) {
    console.error(`There is no command "${name}".\n\n${help()}`)
    process.exit(2)
  }
  if (args.includes('--help')) console.log(`${command.usage}\n\n${command.summary}`)
  else {
    try {
      process.exitCode = await command.run(args)
    } catch (error) {
      console.error((error as Error).message)
      process.exitCode = 1
    }
  }
}
