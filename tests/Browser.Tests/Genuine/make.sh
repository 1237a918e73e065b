#!/usr/bin/env bash
# Asks the genuine packages for the HTML of small charts, in every form that they have; writes it beside this script.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cat > "$work/ask.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Plotly.NET.CSharp" Version="0.14.0" />
    <PackageReference Include="XPlot.Plotly" Version="4.1.0" />
  </ItemGroup>
</Project>
PROJECT
cat > "$work/Program.cs" <<'PROGRAM'
using Plotly.NET;
using XPlot.Plotly;
using Font = XPlot.Plotly.Font;
using Layout = XPlot.Plotly.Layout;

var folder = args[0];
Write("plotly-net-cdn", PlotlyJSReference.NewCDN("https://cdn.plot.ly/plotly-2.28.0.min.js"), GenericChart.toChartHTML);
Write(
    "plotly-net-require", PlotlyJSReference.NewRequire("https://cdn.plot.ly/plotly-2.28.0.min"),
    GenericChart.toChartHTML);
var old = XPlot.Plotly.Chart.Plot(
    new Scatter { x = new[] { 1, 2, 3 }, y = new[] { 1, 2, 5 }, name = "loss" },
    new Layout.Layout
    {
        title = "Loss", titlefont = new Font { size = 20 }, xaxis = new Xaxis { title = "epoch" },
        yaxis = new Yaxis { title = "nats" },
    });
old.WithId("chart");
Save("xplot-inline", old.GetInlineHtml());
Save("xplot-page", old.GetHtml());

void Write(string name, PlotlyJSReference reference, Func<GenericChart, string> form)
{
    var chart = Plotly.NET.CSharp.Chart.Line<int, int, string>([1, 2, 3], [1, 2, 5], Name: "loss", UseDefaults: false);
    chart = Plotly.NET.CSharp.GenericChartExtensions.WithXAxisStyle<int, int, string>(chart, TitleText: "epoch");
    var options = DisplayOptions.setPlotlyReference(reference).Invoke(DisplayOptions.initCDNOnly());
    Save(name, form(GenericChart.setDisplayOptions(options, chart)));
}

void Save(string name, string html) =>
    File.WriteAllText(Path.Combine(folder, name + ".html"), html.ReplaceLineEndings("\n") + "\n");
PROGRAM
dotnet run --project "$work/ask.csproj" -- "$here"
