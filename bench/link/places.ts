/** The address of the near end, where Posthorn runs. */
export const near = '10.77.1.1';

/** The first three numbers of every address at the far end. */
export const farNetwork = '10.77.0';

/** The far end of the line itself; the DNS server listens there. */
export const farDevice = `${farNetwork}.2`;

/** The ports that everybody uses: at the far end nobody else has them. */
export const usualPorts = {
  pop3: 110,
  pop3s: 995,
  imap: 143,
  imaps: 993,
  smtp: 25,
  submission: 587,
  submissions: 465,
  sieve: 4190,
};
