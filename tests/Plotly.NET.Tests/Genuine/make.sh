#!/usr/bin/env bash
# Asks the genuine Plotly.NET.CSharp what every argument of every chart method does, and writes the answers into
# facts.txt beside this script. The feed must have the package; the version is the one the feed was found to have.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cat > "$work/ask.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Plotly.NET.CSharp" Version="0.14.0" />
    <Compile Include="$here/Samples.cs;$here/Prober.cs" />
  </ItemGroup>
</Project>
PROJECT
cat > "$work/Program.cs" <<'PROGRAM'
using DeepLearning.Plotly.NET.Tests.Genuine;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

var samples = new Samples(
    (type, number) =>
    {
        if (type.GetMethod("SetProperty", [typeof(string), typeof(object)]) is not { } set)
            return null;
        var style = Activator.CreateInstance(type)!;
        set.Invoke(style, ["probe", number]);
        return style;
    },
    () => Chart.Point<double, double, string>([0.25], [0.75], UseDefaults: false));
var prober = new Prober(samples, chart => GenericChart.toFigureJson((GenericChart)chart));
Console.WriteLine("# What Plotly.NET.CSharp 0.14.0 over Plotly.NET 6.0.0 answers; made by make.sh, never by hand.");
var methods = Prober.Methods(typeof(Chart), typeof(Plotly.NET.CSharp.GenericChartExtensions));
foreach (var method in methods.OrderBy(Prober.Name, StringComparer.Ordinal))
{
    Console.WriteLine(Prober.Name(method));
    try
    {
        foreach (var line in prober.Answers(method))
            Console.WriteLine(line);
    }
    catch (System.Reflection.TargetInvocationException e)
    {
        Console.WriteLine($"  ! {e.InnerException!.Message}");
    }
}
PROGRAM
dotnet run --project "$work/ask.csproj" > "$work/facts.txt"
cp "$work/facts.txt" "$here/facts.txt"
