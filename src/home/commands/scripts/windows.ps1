#: begin
& {
$began = [Diagnostics.Stopwatch]::StartNew()
$said = [Collections.ArrayList]::Synchronized((New-Object Collections.ArrayList))
$tell = { param($number, $text) [void]$said.Add(@([int]$number, "$number $text")) }
#: system
& $tell 0 "system windows powershell $($PSVersionTable.PSVersion)"
& $tell 0 "clock $([DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture))"
#: dns
$nets = [Net.NetworkInformation.NetworkInterface]::GetAllNetworkInterfaces() |
  Where-Object { $_.OperationalStatus -eq 'Up' } | ForEach-Object { $_.GetIPProperties() }
$server = $nets | Where-Object { $_.GatewayAddresses.Count -gt 0 } | ForEach-Object { $_.DnsAddresses } | Select-Object -First 1
& $tell 0 "dns $server"
#: family
$gates = @($nets | ForEach-Object { $_.GatewayAddresses } | ForEach-Object { "$($_.Address)" })
& $tell 0 "ipv4 $(if ($gates -match '\.') { 'yes' } else { 'no' })"
& $tell 0 "ipv6 $(if ($gates -match ':') { 'yes' } else { 'no' })"
#: talk
$attempt = {
  param($said, $number, $name, $port, $kind, $how, $address)
  function Tell($text) { [void]$said.Add(@([int]$number, "$number $text")) }
  function Read-Line($stream, $patience) {
    $stream.ReadTimeout = $patience
    $bytes = New-Object Collections.Generic.List[byte]
    while ($bytes.Count -lt 4096) {
      $byte = $stream.ReadByte()
      if ($byte -lt 0 -or $byte -eq 10) { break }
      $bytes.Add([byte]$byte)
    }
    [Text.Encoding]::ASCII.GetString($bytes.ToArray()).TrimEnd("`r")
  }
  function Send-Line($stream, $text) {
    $bytes = [Text.Encoding]::ASCII.GetBytes("$text`r`n")
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
  }
  function Talk($stream) {
    $line = Read-Line $stream 8000
    Tell "said $line"
    if ($line -notmatch '^(220|\* OK|\+OK|")') { return $false }
    while ($line -match '^220-') { $line = Read-Line $stream 8000 }
    $last, $command, $start, $bye = switch ($kind) {
      'smtp' { '^\d{3}( |$)', 'EHLO [127.0.0.1]', 'STARTTLS', 'QUIT' }
      'imap' { '^a ', 'a CAPABILITY', 'b STARTTLS', 'z LOGOUT' }
      'pop3' { '^(\.|-ERR)', 'CAPA', 'STLS', 'QUIT' }
      'sieve' { '^OK', '', 'STARTTLS', 'LOGOUT' }
    }
    if ($command) { Send-Line $stream $command }
    $offered = $line -match 'STARTTLS'
    for ($i = 0; $i -lt 99; $i++) {
      $line = Read-Line $stream 5000
      if ($line -match 'STARTTLS|STLS') { $offered = $true }
      if (-not $line -or $line -match $last) { break }
    }
    if ($line -match '^(250|a OK|\.|OK)') { Tell "starttls $(if ($offered) { 'yes' } else { 'no' })" }
    if (-not $offered) { Send-Line $stream $bye; return $false }
    Send-Line $stream $start
    return (Read-Line $stream 5000) -match '^(220|b OK|\+OK|OK)'
  }
#: certificate
  function Get-Code($chain, $certificate, $errors) {
    $status = @($chain.ChainStatus | ForEach-Object { "$($_.Status)" })
    if ($status -contains 'NotTimeValid') { if ($certificate.NotBefore -gt (Get-Date)) { return 9 } else { return 10 } }
    if ($status -contains 'Revoked') { return 23 }
    if ($status -contains 'UntrustedRoot' -and $certificate.Subject -eq $certificate.Issuer) { return 18 }
    if ($status -contains 'UntrustedRoot') { return 19 }
    if ($status -contains 'PartialChain') { return 20 }
    if ("$errors" -match 'NameMismatch') { return 62 }
    if ("$errors" -eq 'None') { return 0 }
    return 1
  }
  function Shake($stream) {
    $stream.ReadTimeout = 6000
    $seen = @{ code = 1 }
    $judge = {
      param($from, $certificate, $chain, $errors)
      $seen.code = Get-Code $chain ([Security.Cryptography.X509Certificates.X509Certificate2]$certificate) $errors
      $true
    }
    $secure = New-Object Net.Security.SslStream($stream, $false, [Net.Security.RemoteCertificateValidationCallback]$judge)
    try { $secure.AuthenticateAsClient($name, $null, [Security.Authentication.SslProtocols]0, $false) }
    catch { Tell 'tls failed'; return }
    $certificate = [Security.Cryptography.X509Certificates.X509Certificate2]$secure.RemoteCertificate
    $hash = [Security.Cryptography.SHA256]::Create().ComputeHash($certificate.RawData)
    Tell "tls $($secure.SslProtocol) $($seen.code)"
    Tell "issuer $($certificate.Issuer)"
    Tell "cert $([BitConverter]::ToString($hash).Replace('-', '').ToLowerInvariant())"
    $secure
  }
#: try
  $family = if ($address -match ':') { 'InterNetworkV6' } else { 'InterNetwork' }
  $client = New-Object Net.Sockets.TcpClient([Net.Sockets.AddressFamily]$family)
  $clock = [Diagnostics.Stopwatch]::StartNew()
  $outcome = 'timeout'
  $secure = $null
  try { if ($client.ConnectAsync([Net.IPAddress]::Parse($address), $port).Wait(5000)) { $outcome = 'open' } }
  catch {
    switch ("$($_.Exception.GetBaseException().SocketErrorCode)") {
      'ConnectionRefused' { $outcome = 'refused' }
      'TimedOut' { $outcome = 'timeout' }
      default { $outcome = 'unreachable' }
    }
  }
  Tell "try $name $port $address $outcome $([int]$clock.ElapsedMilliseconds)"
  try {
    if ($outcome -eq 'open') {
      $stream = $client.GetStream()
      if ($how -eq 'tls') {
        $secure = Shake $stream
        if ($secure) { Tell "said $(Read-Line $secure 8000)" }
      }
      elseif (Talk $stream) { $secure = Shake $stream }
      $bye = @{ smtp = 'QUIT'; pop3 = 'QUIT'; imap = 'z LOGOUT'; sieve = 'LOGOUT' }[$kind]
      if ($secure) { Send-Line $secure $bye }
    }
  }
  catch { $null = $_ }
  finally { $client.Close() }
}
#: ask
$targets = @(
@HOSTS@
)
#: host
$pool = [RunspaceFactory]::CreateRunspacePool(1, 32)
$pool.Open()
$jobs = New-Object Collections.ArrayList
foreach ($target in $targets) { $target.look = [Net.Dns]::GetHostAddressesAsync($target.name) }
foreach ($target in $targets) {
  $found = 'silent'
  $own = @()
  try {
    if ($target.look.Wait(6000)) { $own = @($target.look.Result | ForEach-Object { "$_" -replace '%.*' }); $found = 'none' }
  }
  catch { if ("$($_.Exception.GetBaseException().SocketErrorCode)" -ne 'TryAgain') { $found = 'none' } }
  if ($own.Count -gt 0) { $found = 'found' }
  & $tell $target.number "name $($target.name) $found $(($own | Select-Object -First 6) -join ' ')"
  $ways = foreach ($some in @{ list = $own }, @{ list = $target.ours }) {
    foreach ($sign in '\.', ':') { "$($some.list -match $sign | Select-Object -First 1)" }
  }
  foreach ($row in $target.rows) {
    foreach ($way in 0..3) {
      if (-not $ways[$way] -or ($way -gt 1 -and $own -contains $ways[$way])) { continue }
      $shell = [PowerShell]::Create()
      $shell.RunspacePool = $pool
      [void]$shell.AddScript("$attempt", $true).AddArgument($said).AddArgument($row.number + $way).AddArgument($target.name)
      [void]$shell.AddArgument($row.port).AddArgument($row.kind).AddArgument($row.how).AddArgument($ways[$way])
      [void]$jobs.Add(@{ shell = $shell; handle = $shell.BeginInvoke() })
    }
  }
}
while (($jobs.ToArray() | Where-Object { -not $_.handle.IsCompleted }) -and $began.Elapsed.TotalSeconds -lt 20) {
  Start-Sleep -Milliseconds 100
}
[void]$pool.BeginClose($null, $null)
& $tell 0 "took $([int]$began.Elapsed.TotalSeconds)"
#: sum
$all = $said.ToArray()
$lines = foreach ($number in ($all | ForEach-Object { $_[0] } | Sort-Object -Unique)) {
  foreach ($one in $all) {
    if ($one[0] -ne $number) { continue }
    $line = ($one[1] -creplace "[^ A-Za-z0-9.,:/@+=_()*\[\]'-]", '?').TrimEnd()
    $line.Substring(0, [Math]::Min(280, $line.Length))
  }
}
[long]$sum = 0
foreach ($sign in [regex]::Matches(($lines -join ' '), '[A-Za-z0-9.:]')) { $sum = ($sum * 257 + [int][char]$sign.Value) % 16777213 }
"-----BEGIN POSTHORN HOME CHECK $(1)-----"
$lines | ForEach-Object { "$_;" }
"-----END POSTHORN HOME CHECK $sum-----"
}
