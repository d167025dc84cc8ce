/** Diffie-Hellman parameters that are too small, made for tests with `openssl dhparam`. */
export const weakParameters = {
  dh1024: `-----BEGIN DH PARAMETERS-----
MIGHAoGBAKnnsGzTOhTp9AasJs8zI4W3HKbI88qthHYvzV050DPrqzBH1YR38yHO
HwSSwLRpFl350lZW7Cm1j3wT3/DBnjl0roPPV9pd14M0LGC47lQ7Lwmy3i7h9LfD
CAP6tHaBMe1ERI48TyVvZWpYAZWLSRPf5X0Z5SFpX9vTeLBmu2QvAgEC
-----END DH PARAMETERS-----`,
};
