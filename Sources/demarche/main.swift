import DemarcheCommands
import Glibc

exit(run(CommandLine.arguments))
