/**
 * Loaded in front of the service in a process of its own: measures the processor time that the thread of the pages takes in one go, and
 * tells it to who asks. A timer fires once a turn of the event loop at most, so what lies between two of its calls is a turn or two;
 * the thread's own processor time is counted, and neither the clock nor the work of other threads.
 */
let before = process.threadCpuUsage();
let longest = 0;

const timer = setInterval(() => {
  const { user, system } = process.threadCpuUsage(before);
  before = process.threadCpuUsage();
  longest = Math.max(longest, user + system);
}, 1);
timer.unref();

process.on('message', (message) => {
  if (message !== 'longest turn') return;
  process.send?.({ longestMs: longest / 1000, rss: process.memoryUsage.rss() });
  longest = 0;
});
process.channel?.unref();
