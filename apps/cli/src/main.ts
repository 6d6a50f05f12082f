process.stdout.write('heldigital\n')
