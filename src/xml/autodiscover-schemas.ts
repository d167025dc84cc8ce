const base = 'http://schemas.microsoft.com/exchange/autodiscover';

/** The XML namespaces of Autodiscover in its older form, "POX" (MS-OXDSCLI, section 2.2.1). */
export const schemas = {
  request: `${base}/outlook/requestschema/2006`,
  response: `${base}/responseschema/2006`,
  outlookResponse: `${base}/outlook/responseschema/2006a`,
} as const;
