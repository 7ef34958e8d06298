@rem In a Unix shell the word exec hands Ctrl-C straight to the program; on Windows this file lets the program through.
@%*
