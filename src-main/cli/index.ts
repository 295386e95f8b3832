process.stderr.write('usage: entente cli COMMAND\n')
process.exitCode = 2
